-- Of what a tenant or boarder pays: whether the norm reckons with this person already (art. 33 lid 4 Pw). Null of every other income.
ALTER TABLE uitkering_inkomstenbron
  ADD COLUMN in_kostendelersnorm boolean,
  ADD CHECK (soort <> 'huur of kostgeld' OR in_kostendelersnorm IS NOT NULL);
