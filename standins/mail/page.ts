/** Knows the page on which one looks at the e-mails that were sent. */
import type { Mail } from './mail.ts';

const encode = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const article = (mail: Mail): string => `<article>
<h2>${encode(mail.onderwerp)}</h2>
<p>Aan ${encode(mail.aan)} op <time>${encode(mail.op)}</time></p>
<pre>${encode(mail.tekst)}</pre>
</article>`;

export const renderPage = (mails: readonly Mail[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Verstuurde e-mails (nagebootst)</title>
<style>
body { margin: 0 auto; max-width: 40rem; padding: 1.5rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #1c2b2d; background: #f6f7f5 }
article { margin-top: 1rem; padding: 1rem; border: 1px solid #c9d3d4; border-radius: 6px; background: #fff }
h1 { font-size: 1.5rem } h2 { margin: 0; font-size: 1.125rem } p { margin: .25rem 0; color: #4f6165 } pre { margin: .75rem 0 0; font: inherit; white-space: pre-wrap }
</style>
</head>
<body>
<main>
<h1>Verstuurde e-mails</h1>
<p>Dit is een nagebootste maildienst. Er gaat niets naar buiten.</p>
${mails.length === 0 ? '<p>Er is nog geen e-mail verstuurd. Een e-mail komt hier als iemand een nieuw bericht krijgt.</p>' : [...mails].reverse().map(article).join('\n')}
</main>
</body>
</html>
`;
