/** Knows which address shows which screen. */
import { index, layout, prefix, type RouteConfig, route } from '@react-router/dev/routes';
import { professionalRoutes } from './routes/professional/routes.ts';

const inwoner = (file: string): string => `routes/inwoner/${file}.tsx`;

const inwonerRoutes = layout(inwoner('kader'), [
  index(inwoner('start/start')),
  ...prefix('berichten', [index(inwoner('berichten/lijst')), route(':berichtId', inwoner('berichten/bericht'))]),
  ...prefix('aanvraag', [
    index(inwoner('aanvraag/lijst')),
    route(':aanvraagId', inwoner('aanvraag/aanvraag')),
    route(':aanvraagId/vragen/:groep', inwoner('aanvraag/vragen')),
    route(':aanvraagId/vraag/:feit', inwoner('aanvraag/vraag')),
    route(':aanvraagId/documenten', inwoner('aanvraag/documenten')),
    route(':aanvraagId/partner', inwoner('aanvraag/partner')),
    route(':aanvraagId/nakijken', inwoner('aanvraag/nakijken')),
  ]),
  route('meedoen', inwoner('aanvraag/meedoen')),
  route('zaak/:zaakId', inwoner('zaak')),
  ...prefix('bezwaar', [
    index(inwoner('bezwaar/lijst')),
    route('nieuw/:besluitId', inwoner('bezwaar/nieuw')),
    route(':bezwaarId', inwoner('bezwaar/bezwaar')),
  ]),
  ...prefix('bijzonder', [
    index(inwoner('bijzonder/lijst')),
    route('nieuw/:keuze', inwoner('bijzonder/nieuw')),
    route(':aanvraagId', inwoner('bijzonder/aanvraag')),
  ]),
  ...prefix('klachten', [
    index(inwoner('klacht/lijst')),
    route('nieuw', inwoner('klacht/nieuw')),
    route(':klachtId', inwoner('klacht/klacht')),
  ]),
  route('lijn', inwoner('lijn/lijn')),
  route('werk', inwoner('banen/werk')),
  ...prefix('taken', [index(inwoner('taken/lijst')), route(':taakId', inwoner('taken/taak'))]),
  ...prefix('gegevens', [
    index(inwoner('gegevens/gegevens')),
    route('klopt-niet/:feit', inwoner('gegevens/klopt-niet')),
    route('werkgevers', inwoner('gegevens/werkgevers')),
  ]),
  ...prefix('geld', [
    index(inwoner('geld/geld')),
    route('schulden', inwoner('schulden/schulden')),
    route('wat-houd-ik-over', inwoner('geld/overhouden/overhouden')),
    route('jaar/:jaar', inwoner('geld/jaar')),
    route(':maand', inwoner('geld/maand')),
  ]),
  ...prefix('inkomsten', [
    index(inwoner('inkomsten/lijst')),
    route(':maand', inwoner('inkomsten/maand')),
    route(':maand/nieuw', inwoner('inkomsten/nieuw')),
    route(':maand/loonstrook', inwoner('inkomsten/loonstrook')),
    route(':maand/ander', inwoner('inkomsten/ander')),
  ]),
  route('clientondersteuning', inwoner('intake/ondersteuning')),
  ...prefix('intake', [
    index(inwoner('intake/intake')),
    route('vragen/:groep', inwoner('intake/vragen')),
    route('beelden', inwoner('intake/beelden')),
    route('beelden/:onderdeel', inwoner('intake/beeld')),
    // the same pages for who tells the story of somebody for whom he acts
    route('voor/:persoonId', inwoner('intake/intake'), { id: 'intake-voor' }),
    route('voor/:persoonId/vragen/:groep', inwoner('intake/vragen'), { id: 'intake-voor-vragen' }),
  ]),
  ...prefix('perspectief', [
    index(inwoner('perspectief/perspectief')),
    route('ervaring', inwoner('perspectief/nieuw')),
    route('ervaring/:ervaringId', inwoner('perspectief/vaardigheden')),
    route('beroep', inwoner('perspectief/beroep')),
    route('certificaat', inwoner('perspectief/certificaat')),
  ]),
  ...prefix('aanbod', [
    index(inwoner('aanbod/lijst')),
    route('past', inwoner('aanbod/past')),
    route(':aanbodId', inwoner('aanbod/een')),
  ]),
  ...prefix('plan', [
    index(inwoner('plan/plan')),
    route('onderdeel', inwoner('plan/onderdeel')),
    route('versies', inwoner('plan/versies')),
    route('berichten', inwoner('coachbericht/coachberichten')),
  ]),
  route('afspraken', inwoner('afspraken/afspraken')),
  route('wijzigingen', inwoner('wijzigingen/wijzigingen')),
  route('maatregelen', inwoner('maatregelen/maatregelen')),
  route('boetes', inwoner('boetes/boetes')),
  route('programma', inwoner('programma/programma')),
  route('tevredenheid', inwoner('tevredenheid/tevredenheid')),
  route('inzagen', inwoner('inzagen')),
]);

export default [
  inwonerRoutes,
  route('inkomsten/:maand/vooruitblik', 'routes/inwoner/inkomsten/vooruitblik.ts'),
  ...professionalRoutes,
  route('rekenhulp', 'routes/rekenhulp/rekenhulp.tsx'),
  route('algoritmes', 'routes/algoritmes/algoritmes.tsx'),
  ...prefix('wetten', [
    index('routes/wetten/wetten.tsx'),
    route(':wet', 'routes/wetten/wet.tsx'),
    route(':wet/:artikel', 'routes/wetten/artikel.tsx'),
  ]),
  route('aanmelden', 'routes/aanmelden.tsx'),
  route('afmelden', 'routes/afmelden.tsx'),
  route('taal/:taal', 'routes/taal.tsx'),
  route('gemeente', 'routes/gemeente.tsx'),
  route('thema/:gemeente', 'routes/thema.tsx'),
  route('voorbeelden/:onderdeel?', 'routes/voorbeelden.tsx'),
  route('te-groot', 'routes/te-groot.tsx'),
  route('*', 'routes/onbekend.tsx'),
] satisfies RouteConfig;
