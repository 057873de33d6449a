import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

describeRule('network-interface-not-attached', {
  recognises: [
    ['a timeout', stopped('Timeout waiting for network interface provisioning to complete.')],
    [
      'Amazon EC2',
      stopped(
        "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-a1': InsufficientFreeAddressesInSubnet",
      ),
    ],
  ],
  leavesAlone: [
    [
      'no route',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. dial tcp 10.0.3.7:443: i/o timeout.',
      ),
    ],
    ['a program', aCrash(['network interface eth0 is down'])],
  ],
});
