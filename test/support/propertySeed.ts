import fc from 'fast-check';

// The same texts in every run, so that a red run is red again; SAVELOG_SEED=… looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SAVELOG_SEED ?? 20261122) });
