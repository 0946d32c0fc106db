import sqlite3 from 'sqlite3';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** The driver as it is, with nothing of ours between: what the store is compared with. Rejects with the driver's error. */
export function openDatabase(file: string, flags: number): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const db = new sqlite3.Database(file, flags, (error) => (error === null ? resolve(db) : reject(error)));
  });
}

export function execute(db: sqlite3.Database, sql: string): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    db.all<Row>(sql, (error, rows) => (error === null ? resolve(rows) : reject(error)));
  });
}

export function closeDatabase(db: sqlite3.Database): Promise<void> {
  return new Promise((resolve, reject) => db.close((error) => (error === null ? resolve() : reject(error))));
}
