/** The part of write-file-atomic that this project uses; it comes without types of its own. */
declare module 'write-file-atomic' {
  const writeFileAtomic: {
    /** Writes beside the file and renames; mode and owner stay those of the file that is replaced. */
    sync: (path: string, bytes: Uint8Array) => void;
  };
  export default writeFileAtomic;
}
