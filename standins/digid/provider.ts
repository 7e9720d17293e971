/** Knows how the stand-in is set up as an OpenID provider: code flow with PKCE, keys made at start, nothing kept. */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import type { Configuration } from 'oidc-provider';
import { Provider } from 'oidc-provider/lib/provider.js';
import { memory } from './memory.ts';
import { renderMessage, renderSignOut } from './page.ts';
import { acrOf, niveaus, type Voorbeeldclient, type Voorbeeldpersoon } from './people.ts';

const claimsOf = (person: Voorbeeldpersoon) =>
  person.soort === 'inwoner'
    ? { sub: person.id, name: person.naam, bsn: person.bsn }
    : {
        sub: person.id,
        name: person.naam,
        rollen: [...person.rollen],
        gemeente: person.gemeente,
        phone_number: telefoonVan(person),
        ...(person.elders === undefined
          ? {}
          : { aanstellingen: person.elders.map((een) => ({ ...een, rollen: [...een.rollen] })) }),
      };

/** A number that nobody has. */
const telefoonVan = ({ id }: Voorbeeldpersoon): string => `010 000 00 ${id.slice(-2)}`;

/** Made at start and never written down: a restart makes every older token worthless, as it should for a stand-in. */
const signingKey = () => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  alg: 'ES256',
  use: 'sig',
  kid: randomUUID(),
});

const clientMetadata = (client: Voorbeeldclient) => ({
  client_id: client.clientId,
  client_secret: client.clientSecret,
  redirect_uris: [...client.redirectUris],
  post_logout_redirect_uris: [...(client.afgemeldUris ?? [])],
  grant_types: ['authorization_code'],
  response_types: ['code' as const],
  id_token_signed_response_alg: 'ES256' as const,
});

const configuration = (people: readonly Voorbeeldpersoon[], clients: readonly Voorbeeldclient[]): Configuration => ({
  adapter: memory(),
  acrValues: niveaus.map((niveau) => acrOf[niveau]),
  claims: {
    openid: ['sub', 'name', 'acr'],
    inwoner: ['bsn'],
    medewerker: ['rollen', 'gemeente', 'phone_number', 'aanstellingen'],
  },
  clients: clients.map(clientMetadata),
  // a broker of DigiD puts the claims in the signed id token, so the stand-in does too
  conformIdTokenClaims: false,
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = renderSignOut(form);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = renderMessage('U bent afgemeld bij het voorbeeld', 'U kunt dit venster sluiten.');
      },
    },
  },
  findAccount: (_, id) => {
    const person = people.find((one) => one.id === id);
    return person && { accountId: id, claims: () => claimsOf(person) };
  },
  interactions: { url: (_, interaction) => `/aanmelden/${interaction.uid}` },
  jwks: { keys: [signingKey()] },
  // our own applications ask no consent; a person of another kind has no account for this client
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      ...(ctx.oidc.client && { clientId: ctx.oidc.client.clientId }),
      ...(ctx.oidc.account && { accountId: ctx.oidc.account.accountId }),
    });
    grant.addOIDCScope('openid inwoner medewerker');
    await grant.save();
    return grant;
  },
  pkce: { required: () => true },
  renderError: (ctx) => {
    ctx.type = 'html';
    ctx.body = renderMessage('Aanmelden lukt nu niet', 'Ga terug naar Samenkracht en begin opnieuw.');
  },
  ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 600, IdToken: 300, Interaction: 600, Session: 600 },
});

export const createProvider = (
  issuer: string,
  people: readonly Voorbeeldpersoon[],
  clients: readonly Voorbeeldclient[],
): Provider => new Provider(issuer, configuration(people, clients));
