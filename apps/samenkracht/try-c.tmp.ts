import { startSamenkracht } from '@samenkracht/app-samenkracht';
import { createLogger } from '@samenkracht/platform/log';
const s = await startSamenkracht({ dir: '/tmp/sk-c', port: 18099, host: '127.0.0.1', databaseUrl: undefined, log: createLogger({ niveau: 'warn' }), onStep: (x) => console.log(x) });
console.log(s.adres, s.standins);
setTimeout(async () => { await s.stop(); process.exit(0); }, 120000);
