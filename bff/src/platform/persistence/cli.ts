import { DataSource } from 'typeorm';
import { entities } from '../../entities.ts';
import { readEnvironment } from '../../environment.ts';
import { postgresOptions, sqliteOptions } from './options.ts';

const { DATABASE_URL, DATA_DIR } = readEnvironment();
const options = DATABASE_URL
  ? postgresOptions(DATABASE_URL, entities)
  : sqliteOptions(`${DATA_DIR}/minxin.sqlite`, entities);

/** @public For TypeORM's command line: `typeorm migration:show -d bff/src/platform/persistence/cli.ts`. */
export default new DataSource(options.write);
