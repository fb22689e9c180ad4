// Asks for what the address is about while most of the page's modules are still on their way.

import { readAddress } from './address.js';
import { partnershipPath, searchPath } from './api.js';
import { expect } from './first-answer.js';

const { state, id } = readAddress(location);
for (const path of [searchPath(state), ...(id === null ? [] : [partnershipPath(id)])]) expect(path, fetch(path));
