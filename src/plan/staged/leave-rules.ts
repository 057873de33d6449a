/** How a production rule that was changed from outside is not changed so again. */
export const leaveRules =
  'Terraform and CDK reset the rule to their own state: have them ignore its action (`ignore_changes = [action]`), and apply nothing while a deployment is in progress.';
