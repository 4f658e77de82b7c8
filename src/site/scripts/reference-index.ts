import {
  createReferenceIndex,
  type ReferenceIndex,
  type ReferenceRecord,
  searchReferences,
} from '../../search/reference-index.ts';

let loading: Promise<ReferenceIndex> | undefined;

/** The index is loaded once, when somebody first searches. */
export function loadReferenceIndex(address: string): Promise<ReferenceIndex> {
  loading ??= fetch(address)
    .then((response) => {
      if (!response.ok)
        throw new Error(`The list of references did not load (${response.status}).`);
      return response.json() as Promise<ReferenceRecord[]>;
    })
    .then(createReferenceIndex);
  return loading;
}

export { searchReferences as matchReferences };
