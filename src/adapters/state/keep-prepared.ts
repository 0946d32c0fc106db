type Done<T> = (this: unknown, cause: Error | null, value?: T) => void;
type Bindings = readonly unknown[];

interface Statement {
  all(bindings: Bindings, done: Done<unknown[]>): void;
  run(bindings: Bindings, done: Done<never>): void;
  finalize(done: () => void): void;
}

/** What the query library asks of the driver's connection. */
export interface SqliteConnection {
  all(sql: string, bindings: Bindings, done: Done<unknown[]>): void;
  run(sql: string, bindings: Bindings, done: Done<never>): void;
  exec(sql: string, done: (cause: Error | null) => void): void;
  prepare(sql: string, done: (cause: Error | null) => void): Statement;
  close(done: (cause: Error | null) => void): void;
}

/** Ours are some thirty; the rest are those with many rows, each number of rows a text of its own. */
const MOST = 100;

/**
 * Makes the connection keep its statements prepared. The query library has the driver prepare, run and finalise each one, three trips to
 * another thread where one would do: a question's way through the store took twice as long. Only one statement runs at a time on a connection.
 */
export function keepPrepared(connection: SqliteConnection): void {
  const prepared = new Map<string, Statement>();
  const close = connection.close.bind(connection);
  const rare = { all: connection.all.bind(connection), run: connection.run.bind(connection) };

  const withStatement = (sql: string, fail: (cause: Error) => void, use: (statement: Statement) => void): void => {
    const known = prepared.get(sql);
    if (known !== undefined) {
      use(known);
      return;
    }
    const statement = connection.prepare(sql, (cause) => {
      if (cause !== null) return fail(cause);
      prepared.set(sql, statement);
      use(statement);
    });
  };
  const isRare = (sql: string): boolean => !prepared.has(sql) && prepared.size >= MOST;

  connection.all = (sql, bindings, done) => {
    if (isRare(sql)) return rare.all(sql, bindings, done);
    withStatement(sql, done.bind(null), (statement) => statement.all(bindings, done));
  };
  connection.run = (sql, bindings, done) => {
    if (isRare(sql)) return rare.run(sql, bindings, done);
    withStatement(sql, done.bind(null), (statement) => statement.run(bindings, done));
  };
  connection.close = (done) => {
    const [statement, ...rest] = prepared.values();
    if (statement === undefined) return close(done);
    for (const other of rest) other.finalize(() => undefined);
    prepared.clear();
    // The driver closes only when nothing is left prepared; it does things in the order they were asked for.
    statement.finalize(() => close(done));
  };
}
