/** What the main step keeps for the post step, by name. GitHub hands it over as text. */
export type KeptName =
  | 'phase'
  | 'docker-config'
  | 'trial'
  | 'trial-image'
  | 'rollback'
  | 'begun'
  | 'reported';
