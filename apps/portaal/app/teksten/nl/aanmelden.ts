/** Knows the Dutch words of signing in and out. */
export const aanmelden = {
  'aanmelden.titel': 'Aanmelden',
  'aanmelden.uitleg': 'Meld u aan om uw aanvraag, uw geld en uw berichten te zien.',
  'aanmelden.verlopen.titel': 'U bent afgemeld',
  'aanmelden.verlopen.tekst':
    'U deed een tijdje niets. Daarom hebben wij u afgemeld. Wat u al opsloeg, is bewaard. Na het aanmelden gaat u verder waar u was.',
  'aanmelden.afgemeld.titel': 'U bent afgemeld',
  'aanmelden.afgemeld.tekst': 'Gebruikt u een computer van iemand anders? Sluit dan ook de browser.',
  'aanmelden.inwoner': 'Voor inwoners',
  'aanmelden.inwoner.uitleg': 'U hebt uw DigiD nodig. Hebt u geen DigiD? Bel ons dan. Wij helpen u.',
  'aanmelden.medewerker': 'Voor medewerkers',
  'aanmelden.met': 'Aanmelden met {middel}',
  'aanmelden.geen.titel': 'Aanmelden kan nu niet',
  'aanmelden.geen.tekst': 'Er is een storing bij het aanmelden. Probeer het over een paar minuten opnieuw.',
  'afmelden.titel': 'Wilt u zich afmelden?',
  'afmelden.tekst': 'Wat u al opsloeg, blijft bewaard.',
  'afmelden.ja': 'Ja, meld mij af',
} as const;
