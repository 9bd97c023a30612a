import fc from 'fast-check';

// The same examples on every machine and every day: a test that fails, fails for everyone.
fc.configureGlobal({ seed: 20261125 });
