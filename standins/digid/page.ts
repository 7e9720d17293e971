/** Knows the pages of the stand-in: plain HTML in Dutch, no script, and plainly an example. */
import { createHash } from 'node:crypto';
import { type Niveau, niveaus, type Voorbeeldpersoon } from './people.ts';

const style = `
:root { color-scheme: light dark; --ink: #1c2b2d; --ground: #f6f7f5; --surface: #fff; --line: #4f6165; --primary: #0f4c5c; --soft: #fff3dc; --on: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f1; --ground: #12191a; --surface: #1c2627; --line: #8fa3a6; --primary: #8fd0df; --soft: #3a2d12; --on: #10191a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.5 system-ui, sans-serif }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
.voorbeeld { background: var(--soft); border-left: .375rem solid #f2a541; padding: .75rem 1rem }
h1 { font-size: 1.6rem; line-height: 1.25 }
fieldset { border: 0; padding: 0; margin: 1.5rem 0 }
legend { font-weight: 700; padding: 0; margin-bottom: .5rem }
label { display: flex; gap: .75rem; align-items: baseline; padding: .75rem 1rem; margin-bottom: .5rem; background: var(--surface); border: 1px solid var(--line); border-radius: .375rem; cursor: pointer }
label span span { display: block; font-size: 1rem }
input { width: 1.1rem; height: 1.1rem; flex: none }
button { font: inherit; font-weight: 700; padding: .75rem 1.5rem; border-radius: .375rem; border: 2px solid var(--primary); background: var(--primary); color: var(--on); cursor: pointer; margin: 0 .75rem .75rem 0 }
button.rustig { background: transparent; color: var(--primary) }
:focus-visible { outline: 3px solid #1c2b2d; box-shadow: 0 0 0 6px #ffd166; outline-offset: 0 }
`;

/** Lets only this stylesheet in. Forms may end at the given addresses, because a browser also checks where a form redirects to. */
export const contentSecurityPolicy = (formTargets: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    `form-action 'self' ${formTargets.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} (voorbeeld)</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const uitlegNiveau: Readonly<Record<Niveau, string>> = {
  basis: 'Alleen een naam en een wachtwoord. Te laag voor een aanvraag: probeer het en u ziet waarom.',
  substantieel: 'Ook uw identiteitsbewijs is gecontroleerd.',
  hoog: 'Ook de chip van uw identiteitsbewijs is gelezen.',
};

const choice = (group: string, value: string, checked: boolean, title: string, text: string): string =>
  `<label><input type="radio" name="${group}" value="${escapeHtml(value)}"${checked ? ' checked' : ''} required>` +
  `<span><strong>${escapeHtml(title)}</strong><span>${escapeHtml(text)}</span></span></label>`;

const niveauChoice = (soort: Voorbeeldpersoon['soort']): string =>
  soort === 'medewerker'
    ? '<input type="hidden" name="niveau" value="substantieel">'
    : `<fieldset>
<legend>Hoe zeker is het dat u het bent? (betrouwbaarheidsniveau)</legend>
${niveaus.map((niveau) => choice('niveau', niveau, niveau === 'substantieel', niveau, uitlegNiveau[niveau])).join('\n')}
</fieldset>`;

/** The page on which one chooses who to be. */
export const renderSignIn = (
  uid: string,
  people: readonly Voorbeeldpersoon[],
  soort: Voorbeeldpersoon['soort'],
): string =>
  page(
    `Aanmelden als ${soort}`,
    `<h1>Kies een voorbeeld${soort === 'inwoner' ? 'inwoner' : 'medewerker'}</h1>
<p class="voorbeeld"><strong>Dit is een voorbeeld.</strong> Het is geen DigiD en geen aanmelding van een echte gemeente.
Alle mensen hieronder zijn verzonnen. U hebt geen wachtwoord nodig.</p>
<form method="post" action="/aanmelden/${escapeHtml(uid)}">
<fieldset>
<legend>Wie bent u?</legend>
${people.map((one, i) => choice('persoon', one.id, i === 0, one.naam, one.omschrijving)).join('\n')}
</fieldset>
${niveauChoice(soort)}
<button type="submit">Aanmelden</button>
<button type="submit" class="rustig" name="annuleren" value="ja" formnovalidate>Annuleren</button>
</form>`,
  );

/** `form` is the provider's own form; its button below belongs to it by id. */
export const renderSignOut = (form: string): string =>
  page(
    'Afmelden',
    `<h1>Wilt u zich ook hier afmelden?</h1>
<p>U bent al afgemeld bij Samenkracht. Dit is het voorbeeld waarmee u zich had aangemeld.</p>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, meld mij af</button>`,
  );

export const renderMessage = (title: string, text: string): string =>
  page(title, `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>`);
