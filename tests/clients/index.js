// All tests in one process, so that the clients share one API.
import './apollo.test.js';
import './exports.test.js';
import './graphql-request.test.js';
import './relay.test.js';
import './urql.test.js';

// It does not wait for the API: imported like the others it would be over, and the run with it, before they begin.
await import('./schema.test.js');
