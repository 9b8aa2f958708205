import fc from 'fast-check';

// A run is the same for everybody; `SEED=1 npm run unit` looks elsewhere. A failure found there becomes a test of its own.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) });
