/** The face of the room: the contract of this package, and what judges by it. */
import { contract as document } from '../../generated/contract.js';
import * as explainers from '../../generated/explainers.js';
import * as validators from '../../generated/validators.js';
import { createContract, type Contract } from './contract.ts';
import type { ContractDocument } from './document.ts';

/** The contract that `npm run generate` made of spec/. */
export const contract: Contract = createContract(document satisfies ContractDocument, validators, explainers);

export { canonicalForm, type Canonical, type Deviation } from './canonical.ts';
export { createContract, type Contract } from './contract.ts';
export type { ContractDocument, Operation, Parameter, ResponseTerms, SecurityScheme } from './document.ts';
export { worst, type Finding, type Verdict, type Where } from './finding.ts';
export { judge, type Judgement } from './judge.ts';
export { judgeRequest, type RequestJudgement } from './judge-request.ts';
export { judgeResponse, type ResponseJudgement } from './judge-response.ts';
export { matchOperation, type Match } from './match.ts';
