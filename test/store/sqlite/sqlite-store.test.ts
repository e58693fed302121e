import { kontrakStore } from '../store-contract.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

kontrakStore('the SQLite store', () => new RumahSqlite());
