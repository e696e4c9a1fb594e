/** How strongly a finding speaks (DESIGN: tiers). */
export type Tier = 'contradiction' | 'suspect' | 'lead' | 'missing' | 'wording' | 'input';
