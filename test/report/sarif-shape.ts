import { z } from 'zod';

/** The parts of SARIF 2.1.0 that this program writes, as the standard describes them, and no other. */
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const one = z.int().min(1);

/** RFC 3986: what may stand in a URI reference, every other octet percent-encoded. */
const uriReference = z.string().regex(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})+$/);

const location = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      uri: uriReference,
      uriBaseId: z.string().optional(),
    }),
    region: z.strictObject({
      startLine: one,
      startColumn: one.optional(),
      endLine: one.optional(),
      endColumn: one.optional(),
    }),
  }),
  message: message.optional(),
});

const reportingDescriptor = z.strictObject({
  id: z.string().min(1),
  shortDescription: message.optional(),
  help: message.optional(),
  helpUri: z.url().optional(),
  defaultConfiguration: z.strictObject({ level }).optional(),
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location).min(1),
  relatedLocations: z.array(location).optional(),
  suppressions: z.array(
    z.strictObject({
      kind: z.enum(['inSource', 'external']),
      status: z.enum(['accepted', 'underReview', 'rejected']),
      justification: z.string(),
    }),
  ),
});

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string().min(1),
      semanticVersion: z.string().optional(),
      rules: z.array(reportingDescriptor),
    }),
  }),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(z.strictObject({ level, message })).optional(),
    }),
  ),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  newlineSequences: z.array(z.string().min(1)).min(1),
  results: z.array(result),
});

export const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(run).length(1),
});
