-- What a resident asked about an appointment goes along to the one that came in its place with another colleague.
GRANT UPDATE (onderwerp_id) ON plan_taak TO :rol;
