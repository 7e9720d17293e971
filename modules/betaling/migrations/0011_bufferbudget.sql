-- What the college pays of its own accord to who works beside bijstand (art. 34b Pw, from 2027): no algemene bijstand.
INSERT INTO betaling_rekening (code, naam, soort) VALUES ('lasten bufferbudget', 'Lasten bufferbudget', 'lasten');
