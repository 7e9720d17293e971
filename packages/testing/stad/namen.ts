/** Knows plausible names for people who do not exist. */
import type { Herkomst } from './aannames.ts';

type List = readonly [string, ...string[]];
const list = (text: string): List => {
  const [first, ...rest] = text.split(',').map((word) => word.trim());
  if (first === undefined) throw new RangeError('an empty list of names');
  return [first, ...rest];
};

export type Namen = {
  readonly man: List;
  readonly vrouw: List;
  /** With prefix: `van der|Berg`. */
  readonly achternaam: List;
  /** As the national tables write them; 0001 and 6030 are Dutch and the Netherlands, the others by name. */
  readonly nationaliteit: string;
  readonly land: string;
  readonly plaatsen: List;
};

export const namen: Readonly<Record<Herkomst, Namen>> = {
  nederlands: {
    man: list(
      'Jan,Piet,Kees,Dennis,Mark,Sander,Bas,Willem,Gerrit,Ronald,Marcel,Jeroen,Tim,Daan,Sem,Lucas,Thijs,Arie,Leen,Wouter',
    ),
    vrouw: list(
      'Anja,Marja,Ria,Petra,Linda,Sandra,Monique,Esther,Kim,Lisa,Emma,Sanne,Joke,Truus,Wilma,Ingrid,Femke,Roos,Evi,Lotte',
    ),
    achternaam: list(
      'de|Vries,van der|Velde,Bakker,Verhoef,Kooijman,van den|Broek,Noordhoek,Verboom,Pijpers,Hoogendijk,Kranenburg,den|Hartog,Vermaas,Zwijnenburg,Lagendijk,van|Roon,Moerman,Stolk,Barendregt,Visser',
    ),
    nationaliteit: '0001',
    land: '6030',
    plaatsen: list('0599,0556,0505,0622,0606,0518'),
  },
  marokkaans: {
    man: list('Mohamed,Youssef,Rachid,Hassan,Said,Omar,Bilal,Ilias,Nordin,Karim,Mimoun,Ayoub'),
    vrouw: list('Samira,Naima,Khadija,Malika,Hanan,Soumaya,Latifa,Yasmina,Nadia,Ikram,Zohra,Salma'),
    achternaam: list(
      'el|Idrissi,Benali,Bouzian,el|Khattabi,Amrani,Ouali,Ait|Lahcen,Chaoui,Tahiri,el|Mansouri,Bakkali,Ziani',
    ),
    nationaliteit: 'Marokkaanse',
    land: 'Marokko',
    plaatsen: list('Nador,Tanger,Al Hoceima,Casablanca,Oujda'),
  },
  turks: {
    man: list('Mehmet,Mustafa,Emre,Murat,Hakan,Yusuf,Kemal,Serkan,Ali,Orhan,Deniz,Can'),
    vrouw: list('Elif,Fatma,Zeynep,Hatice,Sevda,Gül,Melek,Derya,Emine,Selin,Aylin,Nuray'),
    achternaam: list('Kaya,Demir,Çelik,Aydın,Öztürk,Arslan,Korkmaz,Polat,Şahin,Güneş,Yalçın,Toprak'),
    nationaliteit: 'Turkse',
    land: 'Turkije',
    plaatsen: list('Konya,Kayseri,Yozgat,Izmir,Sivas'),
  },
  surinaams: {
    man: list('Roy,Stanley,Glenn,Winston,Humphrey,Ricardo,Soeradj,Kenneth,Orlando,Rinaldo,Dwight,Jerrel'),
    vrouw: list('Sherida,Ingrid,Marlene,Chandra,Jolanda,Muriel,Indra,Gladys,Naomi,Shanti,Yvonne,Mavis'),
    achternaam: list(
      'Ramdin,Koenders,Jadnanansing,Breeveld,Pinas,Wijngaarde,Soekhai,Tjon,Burleson,Zeefuik,Kartodikromo,Blokland',
    ),
    nationaliteit: 'Surinaamse',
    land: 'Suriname',
    plaatsen: list('Paramaribo,Nieuw Nickerie,Lelydorp,Moengo'),
  },
  kaapverdisch: {
    man: list('João,Carlos,Nelson,Manuel,José,Adilson,Tito,Ivan'),
    vrouw: list('Maria,Ana,Dulce,Fátima,Ivone,Sandra,Celina,Zenaida'),
    achternaam: list('Lopes,da|Graça,Monteiro,dos|Santos,Tavares,Fortes,Delgado,Brito,Évora,Ramos'),
    nationaliteit: 'Kaapverdische',
    land: 'Kaapverdië',
    plaatsen: list('Mindelo,Praia,Ribeira Grande'),
  },
  pools: {
    man: list('Piotr,Tomasz,Marcin,Paweł,Krzysztof,Adam,Michał,Jakub'),
    vrouw: list('Anna,Katarzyna,Magdalena,Ewa,Joanna,Agnieszka,Monika,Zofia'),
    achternaam: list('Nowak,Wójcik,Zieliński,Mazur,Kaczmarek,Pawlak,Sikora,Duda,Krawczyk,Wrona'),
    nationaliteit: 'Poolse',
    land: 'Polen',
    plaatsen: list('Łódź,Poznań,Lublin,Radom'),
  },
  syrisch: {
    man: list('Ahmad,Khaled,Mahmoud,Bassel,Anas,Fadi,Samer,Tarek'),
    vrouw: list('Rima,Hala,Amal,Nour,Lina,Samar,Rasha,Dima'),
    achternaam: list('Haddad,Khoury,al|Masri,Najjar,Darwish,al|Hamwi,Saleh,Kassab'),
    nationaliteit: 'Syrische',
    land: 'Syrië',
    plaatsen: list('Aleppo,Homs,Hama,Damascus'),
  },
  ghanees: {
    man: list('Samuel,Emmanuel,Daniel,Kofi,Ibrahim,Yaw,Isaac,Kwame'),
    vrouw: list('Grace,Blessing,Akosua,Esi,Rosa,Abena,Comfort,Efua'),
    achternaam: list('Mensah,Osei,Boateng,Owusu,Asante,Amoah,Addo,Quaye'),
    nationaliteit: 'Ghanese',
    land: 'Ghana',
    plaatsen: list('Accra,Kumasi,Tamale'),
  },
};

/** `van der|Berg` in its two parts. */
export const splitAchternaam = (text: string): { readonly voorvoegsel?: string; readonly geslachtsnaam: string } => {
  const [first = '', second] = text.split('|');
  return second === undefined ? { geslachtsnaam: first } : { voorvoegsel: first, geslachtsnaam: second };
};
