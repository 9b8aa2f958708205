/** Runs one verb with the arguments behind its name; prints to standard output. */
export type Verb = (args: readonly string[]) => Promise<void>;
