-- After a payment that came back, a corrected account holds for the next months too: entered by one, approved by another.
GRANT UPDATE (iban) ON uitkering TO :rol;
