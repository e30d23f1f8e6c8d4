/** A type of DuckDB, which only DuckDB looks into. */
export type DuckType = object;

/** A column of values that DuckDB gives or takes. */
export interface DuckVector {
  getItem(index: number): unknown;
  setItem(index: number, value: unknown): void;
  flush(): void;
}

/** Rows that DuckDB gives or takes at once. */
export interface DuckChunk {
  rowCount: number;
  getColumnVector(index: number): DuckVector;
}

/** What a function that gives a table is told before it begins. */
export interface DuckBind {
  getParameter(index: number): unknown;
  addResultColumn(name: string, type: DuckType): void;
  setBindData(data: object): void;
  setError(message: string): void;
}

/** What it is told once for each scan. */
export interface DuckInit {
  getBindData(): object | undefined;
  setInitData(data: object): void;
  setMaxThreads(threads: number): void;
  setError(message: string): void;
}

/** What it is told for each run of rows. */
export interface DuckScan {
  getInitData(): object | undefined;
  setError(message: string): void;
}

/** What is used of the package `@duckdb/node-api`, which who calls hands over: seko never loads it. */
export interface DuckModule {
  readonly VARCHAR: DuckType;
  readonly INTEGER: DuckType;
  readonly DECIMAL: (width: number, scale: number) => DuckType;
  readonly STRUCT: (entries: Readonly<Record<string, DuckType>>) => DuckType;
  readonly DuckDBDecimalValue: new (value: bigint, width: number, scale: number) => object;
  readonly DuckDBStructValue: new (entries: Readonly<Record<string, unknown>>) => object;
  readonly DuckDBScalarFunction: {
    create(options: {
      readonly name: string;
      readonly returnType: DuckType;
      readonly parameterTypes: readonly DuckType[];
      readonly mainFunction: (info: unknown, input: DuckChunk, output: DuckVector) => void;
    }): unknown;
  };
  readonly DuckDBTableFunction: {
    create(options: {
      readonly name: string;
      readonly parameterTypes: readonly DuckType[];
      readonly bindFunction: (bind: DuckBind) => void;
      readonly initFunction: (init: DuckInit) => void;
      readonly mainFunction: (scan: DuckScan, output: DuckChunk) => void;
    }): unknown;
  };
}

/** A connection to a database. */
export interface DuckConnection {
  registerScalarFunction(scalar: never): void;
  registerTableFunction(table: never): void;
}
