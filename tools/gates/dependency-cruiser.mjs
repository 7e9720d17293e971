/** Knows the directions of the house: who may import whom. Each rule says why in its comment. */
const test = '\\.(test|voorbeelden)\\.tsx?$|/testing/';
const base = ['toegang', 'logboek', 'persoon', 'bericht', 'zaak', 'betaling'];
const capability = [
  'uitkering',
  'rekenhulp',
  'bezwaar',
  'bijzonder',
  'loonaanlevering',
  'caseload',
  'intake',
  'aanbod',
  'plan',
];

/** A base module knows only the base modules before it; capability modules know no other capability. */
const moduleDirections = [
  ...base.map((name, i) => ({ name, allowed: base.slice(0, i) })),
  ...capability.map((name) => ({ name, allowed: base })),
].map(({ name, allowed }) => ({
  name: `module-${name}-directions`,
  comment: `modules/${name} may import ${allowed.join(', ') || 'no other module'}; others come after it and listen to its events.`,
  severity: 'error',
  from: { path: `^modules/${name}/`, pathNot: test },
  to: { path: '^modules/', pathNot: `^modules/(${[name, ...allowed].join('|')})/` },
}));

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { path: '^(packages|wetten|modules|apps|standins)/', pathNot: allowed },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no first page to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only('core-stands-alone', '^packages/core/', '^packages/core/', 'Pure values know nothing else.'),
    only('law-on-core', '^packages/law/', '^packages/(core|law)/', 'The grammar of law knows values only.'),
    only(
      'wetten-on-law',
      '^wetten/',
      '^(packages/(core|law)|wetten)/',
      'An act is readable without the system around it.',
    ),
    only('platform-on-core', '^packages/platform/', '^packages/(core|platform)/', 'Plumbing knows no capability.'),
    only(
      'ui-on-core',
      '^packages/ui/',
      '^packages/(core|gemeenten|ui)/',
      'Components fetch nothing and know no module; colours of a municipality are data.',
    ),
    only(
      'api-client-alone',
      '^packages/api-client/',
      '^packages/api-client/',
      'The client is made from the API description.',
    ),
    only(
      'portal-through-the-client',
      '^apps/portaal/',
      '^(apps/portaal|packages/(core|gemeenten|ui|api-client))/',
      'The portal has no other way in than the API.',
    ),
    only(
      'standins-stand-outside',
      '^standins/',
      '^(standins|packages/core)/',
      'A stand-in is an outside party: it speaks HTTP with us.',
    ),
    only(
      'modules-no-apps',
      '^modules/',
      '^(modules|wetten|packages/(core|gemeenten|law|platform))/',
      'Rooms know foundation and law, never the front door.',
    ),
    {
      name: 'nothing-imports-an-app',
      comment: 'Front doors compose; only a front door may use another.',
      severity: 'error',
      from: { path: '^(packages|wetten|modules|standins)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'one-front-door',
      comment: 'A module is entered through its index.',
      severity: 'error',
      from: { path: '^(packages|wetten|modules|apps|standins)/([^/]+)/' },
      to: { path: '^(wetten|modules|standins)/([^/]+)/.', pathNot: ['^$1/$2/', '/index\\.tsx?$'] },
    },
    {
      name: 'pure-rooms',
      comment: 'Core, law, acts and domain have no I/O: no Node modules, no libraries that reach outside.',
      severity: 'error',
      from: { path: '^(packages/(core|law)|wetten)/|^modules/[^/]+/domain/', pathNot: `${test}|genereer` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer)$' },
    },
    {
      name: 'sql-in-store',
      comment: 'The only SQL of a module stands in its store.',
      severity: 'error',
      from: { path: '^modules/[^/]+/(domain|http|jobs)/', pathNot: test },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'no-testing-in-rooms',
      comment:
        'Test builders stay out of what runs in a municipality; only the all-in-one app may load the sample city.',
      severity: 'error',
      from: { path: '^(packages|wetten|modules|standins|apps/(api|worker|portaal))/', pathNot: test },
      to: { path: '^packages/testing/' },
    },
    ...moduleDirections,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.react-router|gegenereerd)/|^\\.samenkracht' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
