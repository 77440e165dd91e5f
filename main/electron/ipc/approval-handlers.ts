import type { ApprovalService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

/** Answers calls about findings and about how far stories are from being approved. */
export function approvalHandlers(service: ApprovalService): FeatureHandlers<'approval'> {
  return {
    check: async (wanted) => (await service.check(wanted)).map((findings) => [...findings]),
    readiness: async (which) => [...(await service.readiness(which))],
    reasons: async (which) => [...(await service.reasons(which))],
  };
}
