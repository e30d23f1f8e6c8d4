import type { ParquetColumn, ParquetPeer } from "./parquet-peer.js";

/** A peer that keeps what it is given; the engines of others try the real one. */
export function keeping() {
  const kept: { schema: readonly ParquetColumn[]; groups: unknown[][][]; metadata: readonly object[] } = {
    schema: [],
    groups: [],
    metadata: [],
  };
  class ByteWriter {
    index = 0;
    getBytes() {
      return new Uint8Array(3);
    }
  }
  class ParquetWriter {
    constructor(options: ConstructorParameters<ParquetPeer["ParquetWriter"]>[0]) {
      kept.schema = options.schema;
      kept.metadata = options.kvMetadata;
    }
    write({ columnData }: { readonly columnData: readonly { readonly data: readonly unknown[] }[] }) {
      kept.groups.push(columnData.map(({ data }) => [...data]));
    }
    finish() {
      return undefined;
    }
  }
  return { kept, peer: { ByteWriter, ParquetWriter } };
}
