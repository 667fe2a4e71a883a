import { embeddedDatabase } from '../../src/index.js';

const [folder = ''] = process.argv.slice(2);
const database = await embeddedDatabase({ folder }).open();
process.stdout.write('open\n');
process.stdin.once('data', () => {
  void database.close();
  process.stdin.destroy();
});
