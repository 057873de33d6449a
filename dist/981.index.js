export const id = 981;
export const ids = [981];
export const modules = {

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   b: () => (/* binding */ B),
/* harmony export */   c: () => (/* binding */ F),
/* harmony export */   d: () => (/* binding */ Z),
/* harmony export */   e: () => (/* binding */ T),
/* harmony export */   f: () => (/* binding */ G),
/* harmony export */   g: () => (/* binding */ W),
/* harmony export */   h: () => (/* binding */ H),
/* harmony export */   i: () => (/* binding */ J),
/* harmony export */   j: () => (/* binding */ K),
/* harmony export */   k: () => (/* binding */ P),
/* harmony export */   l: () => (/* binding */ Q),
/* harmony export */   m: () => (/* binding */ E),
/* harmony export */   n: () => (/* binding */ N),
/* harmony export */   o: () => (/* binding */ k),
/* harmony export */   p: () => (/* binding */ I)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var m=new Uint32Array(65536),L=(t,n)=>{let e=t.length,s=n.length,l=1<<e-1,i=-1,a=0,v=e,c=e;for(;c--;)m[t.charCodeAt(c)]|=1<<c;for(c=0;c<s;c++){let p=m[n.charCodeAt(c)],h=p|a;p|=(p&i)+i^i,a|=~(p|i),i&=p,a&l&&v++,i&l&&v--,a=a<<1|1,i=i<<1|~(h|a),a&=h}for(c=e;c--;)m[t.charCodeAt(c)]=0;return v},_=(t,n)=>{let e=n.length,s=t.length,l=[],i=[],a=Math.ceil(e/32),v=Math.ceil(s/32);for(let r=0;r<a;r++)i[r]=-1,l[r]=0;let c=0;for(;c<v-1;c++){let r=0,f=-1,x=c*32,d=Math.min(32,s)+x;for(let o=x;o<d;o++)m[t.charCodeAt(o)]|=1<<o;for(let o=0;o<e;o++){let A=m[n.charCodeAt(o)],g=i[o/32|0]>>>o&1,u=l[o/32|0]>>>o&1,S=A|r,w=((A|u)&f)+f^f|A|u,$=r|~(w|f),M=f&w;$>>>31^g&&(i[o/32|0]^=1<<o),M>>>31^u&&(l[o/32|0]^=1<<o),$=$<<1|g,M=M<<1|u,f=M|~(S|$),r=$&S}for(let o=x;o<d;o++)m[t.charCodeAt(o)]=0}let p=0,h=-1,C=c*32,D=Math.min(32,s-C)+C;for(let r=C;r<D;r++)m[t.charCodeAt(r)]|=1<<r;let y=s;for(let r=0;r<e;r++){let f=m[n.charCodeAt(r)],x=i[r/32|0]>>>r&1,d=l[r/32|0]>>>r&1,o=f|p,A=((f|d)&h)+h^h|f|d,g=p|~(A|h),u=h&A;y+=g>>>s-1&1,y-=u>>>s-1&1,g>>>31^x&&(i[r/32|0]^=1<<r),u>>>31^d&&(l[r/32|0]^=1<<r),g=g<<1|x,u=u<<1|d,h=u|~(o|g),p=g&o}for(let r=C;r<D;r++)m[t.charCodeAt(r)]=0;return y},j=(t,n)=>{if(t.length<n.length){let e=n;n=t,t=e}return n.length===0?t.length:t.length<=32?L(t,n):_(t,n)};function B(t,n){return`${t} ${n}${t===1?"":"s"}`}function F(t,n="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${n} ${t.at(-1)}`}function Z(t){let n=Math.max(0,Math.round(t)),e=[[Math.floor(n/3600),"h"],[Math.floor(n%3600/60),"min"],[n%60,"s"]].filter(([s])=>s!==0);return e.length===0?"under 1 s":e.map(([s,l])=>`${s} ${l}`).join(" ")}function T(t,n){return(n.getTime()-t.getTime())/1e3}function G(t){return t.toISOString().slice(11,19)}function W(t,n){let e=Math.max(0,Math.floor(T(t,n)));return[Math.floor(e/60),e%60].map(s=>String(s).padStart(2,"0")).join(":")}function H(t){return t.charAt(0).toUpperCase()+t.slice(1)}function J(t){return/^(?:Amazon\b|[A-Z][A-Z0-9])/.test(t)?t:t.charAt(0).toLowerCase()+t.slice(1)}function K(t){return t.trim().replace(/(?<!\.)\.+$/,"")}function P(t){return/[.!?…]$/.test(t)?t:`${t}.`}var b=200,q=100;function Q(t,n){if(t.length>q||n.length>b)return;let[e]=N(t,n);return e!==void 0&&E(t,e)?e:void 0}function E(t,n){let e=t.length<=4?1:t.length<=10?2:3;return O(t,n)<=e}function N(t,n){return n.map(e=>({other:e,slips:O(t,e)})).sort((e,s)=>e.slips-s.slips).map(({other:e})=>e)}function O(t,n){return j(t.toLowerCase(),n.toLowerCase())}var k=t=>typeof t=="string"&&t.indexOf("arn:")===0&&t.split(":").length>=6,I=t=>{let n=t.split(":");if(n.length<6||n[0]!=="arn")throw new Error("Malformed ARN");let[,e,s,l,i,...a]=n;return{partition:e,service:s,region:l,accountId:i,resource:a.join(":")}};


/***/ }),

/***/ 3359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(e,o){return e.because==="no-allow"?void 0:n[e.because](e,o)}var n={scp:({action:e})=>`A policy of the organization (service control policy, SCP) denies ${e}: a policy of the role does not help. Ask the administrators of the AWS organization to change it, or use another account or Region.`,rcp:({action:e})=>`A policy of the organization (resource control policy, RCP) denies ${e}: a policy of the role does not help. Ask the administrators of the AWS organization of the resource to change it.`,boundary:({action:e},o)=>`The permissions boundary of ${o} does not contain ${e}: a policy of the role does not help. Add the action to the boundary, or give the role another boundary.`,endpoint:({action:e})=>`The policy of the VPC endpoint denies ${e}: a policy of the role does not help. Change the policy of the endpoint that the task uses.`,session:({action:e})=>`The session policy set when the role was assumed does not contain ${e}: change it where the role is assumed.`,"resource-policy":({action:e,resource:o})=>`The policy of the resource${o?` ${o}`:""} denies ${e}: it must name the role as principal, and for another account the role's own policy must allow the action too.`,"explicit-deny":({action:e,resource:o},t)=>`A policy denies ${e}${o?` on ${o}`:""} explicitly, and a deny overrides every allow. Find it in the policies of ${t} and in the policy of the resource, and change it there.`};


/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d),
/* harmony export */   b: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d(e){let r=/not authorized to perform:? ["'`]?([a-z][\w-]{1,40}:\w{1,80})/i.exec(e)?.[1];if(r===void 0)return;let c=/\bon (?:the )?resource:? ?(?:\[?\\?["'`])?([^\s"'`\\\],]+)/i.exec(e)?.[1],[,s,i]=/:assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)/.exec(e)??[],o=/:iam::[^:\s]*:user\/([\w+=,.@/-]+)/.exec(e)?.[1],n=c?.replace(/(?<![.:])[.:]+$/,"");return{action:r,...n!==void 0&&n!==""&&{resource:n},...s!==void 0&&{role:s},...i!==void 0&&{session:i},...o!==void 0&&{user:o},because:u(e)}}function u(e){return/service control policy|\bSCP\b/i.test(e)?"scp":/resource control policy|\bRCP\b/i.test(e)?"rcp":/permissions? boundary/i.test(e)?"boundary":/endpoint policy/i.test(e)?"endpoint":/session policy/i.test(e)?"session":/resource-based policy/i.test(e)?"resource-policy":/explicit(?:ly)? den/i.test(e)?"explicit-deny":"no-allow"}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   b: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var e=class extends Error{kind;code;action;constructor(o,s){super(s.message,{cause:s.cause}),this.name="AwsError",this.kind=o,this.code=s.code,this.action=s.action}};function t(n){return n instanceof e&&(n.kind==="throttled"||n.kind==="lost")}


/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function t(e){return Object.fromEntries(Object.entries(e).filter(([,n])=>n!==void 0))}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ A),
/* harmony export */   b: () => (/* binding */ R),
/* harmony export */   c: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3359);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var e={credentials:"docs/troubleshooting.md#credentials",network:"docs/troubleshooting.md#proxies",iam:"docs/iam.md",checks:"docs/checks.md",service:"docs/troubleshooting.md#unsupported-service"};var h=({action:t})=>`the role may not call ${t}`,u=[{name:"account-blocked",kind:"refused",says:/account (is|has been) (currently )?(blocked|suspended|closed)|AccountSuspended/i,what:()=>"the AWS account is blocked",remedy:()=>"Contact AWS Support from this account.",docs:e.credentials},{name:"denied",kind:"denied",codes:/^(AccessDenied(Exception)?|UnauthorizedOperation|NotAuthorized|AuthorizationError|Unauthorized(Exception)?)$/,what:h,remedy:({action:t})=>`Allow the job's role \`${t}\`.`,docs:e.iam},{name:"denied",kind:"denied",says:/is not authorized to perform/i,what:h,remedy:({action:t})=>`Allow the job's role \`${t}\`.`,docs:e.iam},{name:"not-subscribed",kind:"refused",codes:/^(OptInRequired|SubscriptionRequiredException|NotSignedUp)$/,what:()=>"the AWS account is not signed up for this service",remedy:()=>"Complete the sign-up of the account in the AWS console, or use the credentials of another account.",docs:e.credentials},{name:"region-disabled",kind:"refused",codes:/^(RegionDisabledException|RegionDisabled)$/,what:()=>"this Region is not enabled in the AWS account",remedy:()=>"Enable the Region in the account (Account, AWS Regions), or correct `aws-region`.",docs:"docs/troubleshooting.md#aws-region"}];var i="for example with aws-actions/configure-aws-credentials and `permissions: id-token: write`",m=[{name:"clock-off",kind:"skewed",codes:/^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/,what:()=>"the clock of the runner is more than five minutes off, and AWS rejects requests signed with it",remedy:()=>"Set the clock of the runner (NTP), then run the job again.",docs:e.credentials},{name:"clock-off",kind:"skewed",codes:/^(InvalidSignatureException|SignatureDoesNotMatch|AuthFailure)$/,says:/signature (has )?(expired|not yet current)|is now (earlier|later)|is still later/i,what:()=>"the clock of the runner is more than five minutes off, and AWS rejects requests signed with it",remedy:()=>"Set the clock of the runner (NTP), then run the job again.",docs:e.credentials},{name:"credentials-file-unreadable",kind:"unsigned",codes:/^(ENOENT|ENOTDIR|EISDIR|EACCES|EPERM)$/,says:/, (open|read|stat|scandir)\b/,what:()=>"the file that the AWS credentials come from cannot be read",remedy:()=>`Check AWS_WEB_IDENTITY_TOKEN_FILE and AWS_SHARED_CREDENTIALS_FILE, or configure credentials before this step, ${i}.`,docs:e.credentials},{name:"credentials-expired",kind:"expired",codes:/^(ExpiredToken(Exception)?|TokenRefreshRequired)$/,what:()=>"the AWS credentials have expired",remedy:()=>"Configure them right before this step, with a `role-duration-seconds` that is longer than the whole job takes.",docs:`${e.iam}#how-long-the-credentials-last`},{name:"credentials-unknown",kind:"expired",codes:/^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|AuthFailure)$/,what:()=>"AWS does not know the access key: it was deleted, its session token is missing or belongs to other credentials, or this Region is not enabled in its account",remedy:()=>"Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN from one login. If they work in another Region, enable this one in the account, or correct `aws-region`.",docs:e.credentials},{name:"session-token-malformed",kind:"expired",codes:/^InvalidToken(Exception)?$/,what:()=>"the session token of the AWS credentials is malformed",remedy:()=>"Set AWS_SESSION_TOKEN whole and from the same login as the keys, or leave it out for the keys of a user.",docs:e.credentials},{name:"secret-key-wrong",kind:"expired",codes:/^(SignatureDoesNotMatch|InvalidSignatureException)$/,what:()=>"AWS rejected the signature: the secret access key does not belong to the access key",remedy:()=>"Set AWS_SECRET_ACCESS_KEY again: whole, and of the same key as AWS_ACCESS_KEY_ID.",docs:e.credentials},{name:"credentials-unreadable",kind:"unsigned",says:/invalid character in header content|not a valid key=value pair/i,what:()=>"the AWS credentials contain a character that a request cannot carry, such as a line break",remedy:()=>"Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again, each as one line.",docs:e.credentials},{name:"credentials-incomplete",kind:"unsigned",codes:/^(MissingAuthenticationToken(Exception)?|IncompleteSignature(Exception)?)$/,what:()=>"AWS got a request without complete credentials",remedy:()=>`Configure AWS credentials before this step, ${i}.`,docs:e.credentials},{name:"role-not-assumed",kind:"denied",says:/not authorized to perform:? sts:AssumeRole/i,what:()=>"the role of the job could not be assumed",remedy:()=>"Check the trust policy of the role: its subject must match this repository, branch or environment.",docs:`${e.iam}#the-trust-policy`},{name:"no-credentials",kind:"unsigned",codes:/^(CredentialsProviderError|TokenProviderError)$/,what:()=>"there are no AWS credentials",remedy:()=>`Configure AWS credentials before this step, ${i}. Where AWS_PROFILE is set, only that profile counts.`,docs:e.credentials}];var f=()=>"AWS could not be reached",p=[{name:"throttled",kind:"throttled",codes:/Throttl|TooManyRequests|RequestLimitExceeded|^SlowDown$|^PriorRequestNotComplete$|^429$/,what:({action:t})=>`AWS throttled ${t}: too many calls from this account at the same time`,remedy:()=>"Run the job again when fewer jobs call AWS.",docs:e.credentials},{name:"quota-reached",kind:"refused",codes:/^(LimitExceeded(Exception)?|ServiceQuotaExceededException)$/,what:({action:t})=>`${t} would exceed a quota of the AWS account`,remedy:()=>"Nothing is wrong with the definition. Request a higher quota in Service Quotas, or remove unused resources.",docs:e.iam},{name:"unknown-operation",kind:"refused",codes:/^(UnknownOperationException|InvalidAction|UnknownEndpoint)$/,what:({action:t})=>`the endpoint does not know ${t}`,remedy:()=>"Check AWS_ENDPOINT_URL: it points to something other than AWS, or to an emulator without this call.",docs:e.network},{name:"not-found",kind:"missing",codes:/NotFound(Exception|Fault)?$|^NoSuchEntity(Exception)?$|^ParameterNotFound$/,what:({action:t})=>`the resource of ${t} does not exist`,remedy:()=>"Check the names, `aws-region` and the AWS account of the credentials.",docs:e.credentials},{name:"other-address-unknown",kind:"lost",codes:/^(ENOTFOUND|EAI_AGAIN)$/,says:/(?:ENOTFOUND|EAI_AGAIN) (?!\S*(?:amazonaws|\.aws\b|amazon))\S/,what:()=>"the address of the proxy, or of the endpoint, was not found",remedy:()=>"Check HTTPS_PROXY and AWS_ENDPOINT_URL, and the DNS of the runner.",docs:e.network},{name:"address-unknown",kind:"lost",codes:/^(ENOTFOUND|EAI_AGAIN)$/,what:()=>"the address of AWS was not found",remedy:()=>"Check the spelling of `aws-region`. If it is correct, the runner cannot resolve public names: set HTTPS_PROXY, or add a VPC endpoint to the subnet.",docs:e.network},{name:"certificate-not-trusted",kind:"lost",says:/self.signed certificate|unable to (get local issuer|verify the first) certificate|certificate (has expired|is not yet valid)|does not match certificate's altnames/i,what:()=>"the connection to AWS is not trusted: a proxy or firewall on the way presents its own certificate",remedy:()=>"Set NODE_EXTRA_CA_CERTS to the certificate of the proxy, and check that the clock of the runner is right.",docs:e.network},{name:"proxy-refused",kind:"lost",codes:/^407$/,what:()=>"the proxy of HTTPS_PROXY requires a login",remedy:()=>"Add user and password to the URL of HTTPS_PROXY, before the host, or exclude AWS in NO_PROXY.",docs:e.network},{name:"region-unusable",kind:"refused",says:/^Region not accepted: region=/,what:()=>"the AWS Region is not the name of a Region",remedy:()=>"Set `aws-region` to a Region such as `eu-central-1`.",docs:e.credentials},{name:"answer-unreadable",kind:"lost",codes:/^UnreadableAnswer$/,what:({action:t})=>`the answer to ${t} cannot be read`,remedy:()=>"Run the job again. If it keeps happening, check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.",docs:e.network},{name:"not-encrypted",kind:"lost",codes:/^(EPROTO|ERR_(SSL|TLS)_\w+)$/,what:()=>"the connection to AWS cannot be encrypted: something on the way answers in its place",remedy:()=>"Check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL, and firewalls between the runner and AWS.",docs:e.network},{name:"not-reached",kind:"lost",codes:/^(ECONN\w+|EHOST\w+|ENET\w+|EADDR\w+|EPIPE|ETIMEDOUT|ENOTCONN|EACCES|EPERM|EAI_\w+|ERR_(STREAM|SOCKET|HTTP)\w+|HPE_\w+|UND_ERR_\w+|TimeoutError|AbortError|NoAnswer)$/,what:f,remedy:()=>"Run the job again. If it keeps happening, check the runner's network, HTTPS_PROXY and NO_PROXY, and the AWS Health Dashboard.",docs:e.network},{name:"not-reached",kind:"lost",says:/socket hang up|premature/i,what:f,remedy:()=>"Run the job again. If it keeps happening, check the runner's network, HTTPS_PROXY and NO_PROXY, and the AWS Health Dashboard.",docs:e.network},{name:"server-fault",kind:"lost",codes:/^(RequestTimeout(Exception)?|ServerException|InternalFailure|InternalError|ServiceUnavailable(Exception)?|5\d\d)$/,what:({action:t})=>`AWS failed to carry out ${t}`,remedy:()=>"Run the job again. If it keeps happening, check the AWS Health Dashboard.",docs:e.network}];var y=[{name:"role-not-valid",kind:"refused",says:/role is not valid/i,what:({message:t})=>t,remedy:()=>"Check `taskRoleArn` and `executionRoleArn`: each is the full ARN, or the name, of an IAM role in this account that trusts `ecs-tasks.amazonaws.com`. Remove a member that is empty. A role that was just created can take a minute.",docs:e.checks},{name:"revision-inactive",kind:"refused",says:/task ?definition is inactive/i,what:()=>"the revision was deregistered (INACTIVE), and Amazon ECS starts no task of it",remedy:()=>"Name an active revision in `task-definition`, or deploy the service first: a deployment registers a new one.",docs:e.checks},{name:"task-quota-reached",kind:"refused",says:/reached the limit on the number of (?:tasks|vCPUs)/i,what:()=>"the AWS account runs as many tasks as its quota of Fargate allows",remedy:()=>"Run the job again when fewer tasks run, or request a higher quota of vCPUs for AWS Fargate in Service Quotas.",docs:e.iam},{name:"no-container-instance",kind:"refused",says:/no container instances were found/i,what:()=>"the cluster has no container instance that could run a task with launch type EC2",remedy:()=>"Add instances to the cluster, or use a service with launch type FARGATE or a capacity provider strategy.",docs:e.service},{name:"registered-at-once",kind:"refused",says:/too many concurrent attempts/i,what:()=>"other jobs registered revisions of the same family at the same moment",remedy:()=>"Use `concurrency` in the workflow, so that jobs for one family wait for each other. Run the job again.",docs:e.checks},{name:"definition-too-large",kind:"refused",says:/Max allowed length is|definition is too large|Actual length/i,what:()=>"the task definition is larger than the 64 KiB that ECS takes",remedy:()=>"Move long values out of it: into files of `environmentFiles`, into Parameter Store, or into the image.",docs:e.checks},{name:"service-linked-role-missing",kind:"refused",says:/CreateServiceLinkedRole|unable to assume the service linked role|AWSServiceRoleForECS/i,what:()=>"the service-linked role of Amazon ECS (AWSServiceRoleForECS) is missing in this account",remedy:()=>"Create it once, with a role that may: `aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`.",docs:e.iam},{name:"other-controller",kind:"refused",says:/(CODE_DEPLOY|EXTERNAL) deployment controller/i,what:()=>"another deployment controller (CODE_DEPLOY or EXTERNAL) owns the deployments of this service",remedy:()=>"Deploy it with AWS CodeDeploy, or create the service with the deployment controller ECS.",docs:e.service},{name:"platform-unsupported",kind:"refused",codes:/^(PlatformUnknownException|PlatformTaskDefinitionIncompatibilityException|UnsupportedFeatureException)$/,what:()=>"the platform version does not support this definition",remedy:()=>"Use platform version LATEST for the service, or leave the feature out.",docs:e.checks},{name:"service-not-active",kind:"refused",codes:/^ServiceNotActiveException$/,what:()=>"the service is being deleted or was deleted (it is DRAINING or INACTIVE)",remedy:()=>"Wait until it is INACTIVE, create the service again, then run the job again.",docs:e.service},{name:"service-not-active",kind:"refused",says:/still Draining|Service was not ACTIVE/i,what:()=>"the service is being deleted or was deleted (it is DRAINING or INACTIVE)",remedy:()=>"Wait until it is INACTIVE, create the service again, then run the job again.",docs:e.service}];var k=[...m,...y,...u,...p];function A(t){return k.find(({codes:n,says:o})=>(n?.test(t.code)??!0)&&(o?.test(t.message)??!0))}function R(t){let n=A(t),o=n?.name==="denied"?(0,_src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_2__.a)(t.message):void 0;if(o!==void 0)return b(o);if(n===void 0)return;let{what:s,remedy:a,docs:r}=n;return{reason:s(t),remedy:a(t),docs:r}}function X(t){let{reason:n,remedy:o,docs:s}=R(t)??{reason:`AWS rejected ${t.action}`,remedy:"Fix the problem AWS reports, then run the job again.",docs:e.iam};return{message:`${n} (${t.code}: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__.j)(t.message)})`,remedy:o,docs:s}}function b(t){let{action:n,resource:o,role:s,user:a}=t,r=s!==void 0?`the role ${s}`:a!==void 0?`the IAM user ${a}`:"the job's role",w=o===void 0?"":` on ${o}`,E=`${r} may not call ${n}${w}${v[t.because]}`,S=JSON.stringify({Effect:"Allow",Action:n,Resource:o??"*"}),g=(0,_src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_1__.a)(t,r)??`Allow ${r} ${n}: \`${S}\`.`;return{reason:E,remedy:g,docs:e.iam}}var v={"no-allow":"","explicit-deny":" (an explicit deny in a policy)",boundary:" (its permissions boundary)",scp:" (a service control policy, SCP, of the organization)",rcp:" (a resource control policy, RCP, of the organization)",endpoint:" (the policy of the VPC endpoint)",session:" (its session policy)","resource-policy":" (the policy of the resource)"};


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ p),
/* harmony export */   c: () => (/* binding */ R),
/* harmony export */   d: () => (/* binding */ w),
/* harmony export */   e: () => (/* binding */ k),
/* harmony export */   f: () => (/* binding */ O),
/* harmony export */   g: () => (/* binding */ A),
/* harmony export */   h: () => (/* binding */ b),
/* harmony export */   i: () => (/* binding */ N),
/* harmony export */   j: () => (/* binding */ I)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4487);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var a={unknown:0,failed:1,vanished:2,"timed-out":3,cancelled:4,superseded:5,"rolled-back":6,invalid:7,outdated:8,paused:9,started:10,succeeded:11,unchanged:12,built:13,valid:14};function l(t){return t.toSorted((n,e)=>a[n.verdict]-a[e.verdict])}function p({reason:t,deploymentId:n}){return t==="another-failed"&&n===void 0}function v(t){let n=t.filter(e=>!p(e));return l(n.length===0?t:n)[0]}function R(t){let n=({verdict:e})=>+(e==="timed-out");return t.filter(({verdict:e,reason:r})=>!(0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)&&r!=="another-failed").toSorted((e,r)=>n(e)-n(r)||e.endedAt.getTime()-r.endedAt.getTime())[0]}function w(t){let n=t.flatMap(({name:i,report:d})=>d===void 0?[]:[b(i,d)]),e=v(n);if(e===void 0)return{verdict:"unknown",message:"No service was deployed."};let{reason:r,name:c,message:o}=(0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.verdict)?e:R(n)??e;return{verdict:e.verdict,message:g(n)?`All ${n.length} services: ${o}`:`${c}: ${o}`,...r!==void 0&&{reason:r}}}function g([t,...n]){return t!==void 0&&(0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.verdict)&&n.every(({verdict:e})=>e===t.verdict)}function k(t){let[n,...e]=t.subjects??[];if(n===void 0||e.length===0)return t;let r=n.notices.filter(({message:o})=>e.every(({notices:i})=>i.some(d=>d.message===o))),c=({message:o})=>r.some(i=>i.message===o);return{...t,notices:[...t.notices,...r],subjects:[n,...e].map(o=>({...o,notices:o.notices.filter(i=>!c(i))}))}}function O(t){if(t.length===0)return{};let n=y(t.map(r=>r.image)),e=t.flatMap(({rolloutSeconds:r})=>r??[]);return{subjects:t,...n!==void 0&&{image:n},...e.length>0&&{rolloutSeconds:Math.max(...e)}}}function y([t,...n]){return n.every(e=>e?.reference===t?.reference)?t:void 0}function A({error:t,subjects:n=[]}){return t!==void 0&&n.every(({deploymentId:e})=>e===void 0)}function b(t,n){let{version:e,mode:r,environment:c,environmentUrl:o,docsUrl:i,taskDefinitionFile:d,checkout:u,source:S,...m}=n,{permissions:j,subjects:h,...f}=m;return{name:t,...f}}function N(t,{name:n,...e}){let{version:r,mode:c,environment:o,environmentUrl:i,docsUrl:d,source:u}=t;return{version:r,mode:c,source:u,...o!==void 0&&{environment:o},...i!==void 0&&{environmentUrl:i},...d!==void 0&&{docsUrl:d},...e}}function I(t){if(t.subjects===void 0)return[{view:t}];let n=({reason:e})=>+(e==="another-failed");return t.subjects.toSorted((e,r)=>Number((0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.verdict))-Number((0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_1__.a)(r.verdict))||n(e)-n(r)).map(e=>({name:e.name,view:N(t,e)}))}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function o(e){return["succeeded","unchanged","started","paused","outdated","built","valid"].includes(e)}function r({verdict:e,decision:t}){return o(e)||t==="rollback"&&e==="rolled-back"}


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ y),
/* harmony export */   c: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var a=4*1024*1024;async function y(e){let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(e,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK??0)).catch(l);if("what"in n)return n;try{let t=await n.stat();return t.isFile()?t.size>a?{kind:"too-long"}:await s(n,a):{kind:"no-file",what:f(t)}}finally{await n.close()}}function l(e){if(e.code==="ENXIO")return{kind:"no-file",what:"a socket"};if(e.code==="EACCES")return{kind:"no-file",what:"not readable for the user of the job"};throw e}async function s(e,n){let t=Buffer.alloc(n+1),o=0;for(;;){let{bytesRead:i}=await e.read(t,o,t.length-o);if(o+=i,o>n)return{kind:"too-long"};if(i===0)return{kind:"read",bytes:t.subarray(0,o)}}}function f(e){return e.isDirectory()?"a directory":e.isFIFO()?"a named pipe":e.isSocket()?"a socket":"a device"}


/***/ }),

/***/ 4334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(o=1){let[n,a]=[Date.now(),performance.now()];return{now:()=>new Date(n+(performance.now()-a)*o),sleep:(c,e)=>new Promise(r=>{if(e?.aborted)return r();let t=()=>{clearTimeout(i),e?.removeEventListener("abort",t),r()},i=setTimeout(t,c/o);e?.addEventListener("abort",t)})}}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6160);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function m(r,e=process.env[r]??""){let o=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(e,{throwIfNoEntry:!1});if(!(o===void 0||o.isFile()))throw new Error(`${r} is ${(0,_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__.c)(o)}, not a file: ${e}`)}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ B),
/* harmony export */   b: () => (/* binding */ ue),
/* harmony export */   c: () => (/* binding */ Ae),
/* harmony export */   d: () => (/* binding */ w),
/* harmony export */   e: () => (/* binding */ y),
/* harmony export */   f: () => (/* binding */ he),
/* harmony export */   g: () => (/* binding */ k),
/* harmony export */   h: () => (/* binding */ re),
/* harmony export */   i: () => (/* binding */ be)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2506);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6193);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7030);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var v=64*1024,E=2e3,x=500;function T(e){let t=new node_string_decoder__WEBPACK_IMPORTED_MODULE_3__.StringDecoder("utf8"),n="";return{take:o=>{let r=(n+t.write(o)).split(/\r?\n/);n=(r.pop()??"").slice(0,v);for(let s of r)e(I(s.slice(0,v)))},end:()=>{n!==""&&e(I(n))}}}function I(e){if(e.length<=E)return e;let t=_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_1__.a.mask(e),n=t.length-E;return n<=0?t:`${t.slice(0,E-x)} \u2026 (${n} characters left out) \u2026 ${t.slice(-x)}`}var H=127,w=124,L=130,D=125,U=2e3,K=32*1024*1024,h=3e3,y=class extends Error{};async function he(e,t,n){let o=[],r=d=>{o.push(d),o.length>U&&o.shift(),n.onLine?.(d)},[s,l]=[T(r),T(r)],f=[],u=K,m=!1,{exitCode:i,words:c}=await J(e,t,n,{out:d=>{d.length>u&&(m=!0),f.push(d.subarray(0,u)),u=Math.max(0,u-d.length),s.take(d)},err:d=>l.take(d)});return s.end(),l.end(),c!==void 0&&r(`${e}: ${c}`),{exitCode:i,stdout:Buffer.concat(f).toString("utf8"),isCut:m,lines:o}}function W(e){return e?.reason instanceof y?{exitCode:w,words:e.reason.message}:{exitCode:L,words:"stopped, because the job was cancelled"}}function Y(e,t,n){try{return (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.spawn)(e,t,{env:n,shell:!1,windowsHide:!0})}catch(o){let{code:r}=o,s=r===void 0?void 0:j[r];if(s===void 0)throw o;return{exitCode:D,words:s}}}var j={ERR_INVALID_ARG_VALUE:"a word of the command contains a null character",E2BIG:"the command is longer than this system allows"};function J(e,t,{env:n,input:o,signal:r,limitMs:s},{out:l,err:f}){return r?.aborted?Promise.resolve({exitCode:L,words:"not started: cancelled"}):new Promise((u,m)=>{let i=Y(e,t,n);if("words"in i)return u(i);let c=[],d,p=a=>{for(let g of c)clearTimeout(g);r?.removeEventListener("abort",P);for(let g of[i.stdin,i.stdout,i.stderr])g.destroy();u(d??a)},_=a=>{d??=a,i.kill(),c.push(setTimeout(()=>i.kill("SIGKILL"),h)),c.push(setTimeout(()=>p(a),2*h))},P=()=>_(W(r));r?.addEventListener("abort",P),s!==void 0&&c.push(setTimeout(()=>_(X(s)),s)),i.stdout.on("data",l),i.stderr.on("data",f),i.on("error",a=>{q(a)?p(Z):i.pid===void 0&&m(a)}),i.on("close",a=>p(S(a))),i.on("exit",a=>c.push(setTimeout(()=>p(S(a)),h))),V(i.stdin,o)})}function V(e,t=""){e.on("error",()=>{}),e.end(t)}var Z={exitCode:H,words:"command not found"};function S(e){return{exitCode:e??L}}function X(e){return{exitCode:w,words:`no answer within ${e/1e3} s`}}function q({code:e}){return e==="ENOENT"||e==="EACCES"}var ne=["HOME","USER","LOGNAME","LANG","LC_ALL","LC_CTYPE","TZ","TMPDIR","TEMP","TMP","RUNNER_TRACKING_ID","SystemRoot","SystemDrive","windir","ComSpec","PATHEXT","USERPROFILE","APPDATA","LOCALAPPDATA","ProgramData","ProgramFiles"];function k(e,t=[]){let n=[...ne,...t].flatMap(o=>{let r=e[o];return r===void 0?[]:[[o,r]]});return{...Object.fromEntries(n),PATH:oe(e)}}function oe({PATH:e="",Path:t,GITHUB_WORKSPACE:n}){let o=n?G(n):[],r=s=>G(s).some(l=>o.some(f=>l===f||l.startsWith(f+node_path__WEBPACK_IMPORTED_MODULE_5__.sep)));return(e||t||"").split(node_path__WEBPACK_IMPORTED_MODULE_5__.delimiter).filter(s=>(0,node_path__WEBPACK_IMPORTED_MODULE_5__.isAbsolute)(s)&&!r(s)).join(node_path__WEBPACK_IMPORTED_MODULE_5__.delimiter)}function G(e){let t=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e);try{return[t,(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync)(t)]}catch{return[t]}}var M=[["core.fsmonitor","false"],["core.hooksPath","/dev/null"],["core.sshCommand","false"],["core.gitProxy","false"],["core.pager","cat"],["core.editor","false"],["core.askPass","false"],["core.alternateRefsCommand","false"],["core.untrackedCache","false"],["credential.helper",""],["diff.external",""],["gpg.program","false"],["protocol.allow","never"],["safe.bareRepository","explicit"],["submodule.recurse","false"]],re={GIT_TERMINAL_PROMPT:"0",GIT_CONFIG_COUNT:String(M.length),...Object.fromEntries(M.flatMap(([e,t],n)=>[[`GIT_CONFIG_KEY_${n}`,e],[`GIT_CONFIG_VALUE_${n}`,t]]))};function be(e){return{...k(e),...re,LC_ALL:"C",HOME:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_ATTR_NOSYSTEM:"1",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_LITERAL_PATHSPECS:"1"}}var ie=["::","::ffff:0:","64:ff9b::","64:ff9b:1::"],de=R(()=>b([["0.0.0.0",8],["127.0.0.0",8],["::",128],["::1",128]])),ae=/^(?:.+\.)?localhost\.?$/i,ce=R(()=>b([["169.254.0.0",16],["fe80::",10],["fd00:ec2::",32],["fd20:ce::",32],["fd00:c1::",32],["192.0.0.192",32],["fd00:42::",32],["100.100.100.200",32],["168.63.129.16",32]])),le=R(()=>b([["169.254.171.0",24],["fd00:ec2:80::",64]])),fe=/^(?:metadata|metadata\.(?:goog|google\.internal|tencentyun\.com)|instance-data(?:\..+)?)\.?$/i;function R(e){let t;return()=>(t??=e(),t)}function b(e){let t=new node_net__WEBPACK_IMPORTED_MODULE_6__.BlockList;for(let[n,o]of e)if(t.addSubnet(n,o,(0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(n)===6?"ipv6":"ipv4"),(0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(n)!==6)for(let r of ie)t.addSubnet(r+n,96+o,"ipv6");return t}function O(e,t){let n=t.replace(/^\[|\]$/g,""),o=(0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(n);return o!==0&&e.check(n,o===6?"ipv6":"ipv4")}function B(e){return ae.test(e)||O(de(),e)}function ue(e){return fe.test(e)||O(ce(),e)&&!O(le(),e)}function Ae(e,t){return!/^https?:$/.test(t.protocol)||ue(t.hostname)?!1:B(t.hostname)?B(e.hostname):e.protocol===t.protocol||t.protocol==="https:"}


/***/ }),

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Y),
/* harmony export */   b: () => (/* binding */ j),
/* harmony export */   c: () => (/* binding */ ne),
/* harmony export */   d: () => (/* binding */ le)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5854);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2506);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1858);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1804);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6860);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function Y(n){return[n,...(n.services??[]).map(e=>e.inputs)].flatMap(A)}function A(n){let{build:e,environmentVariables:t,placeholders:s,githubToken:i}=n;return[...w(n).flatMap(r=>(0,_src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_1__.b)(r)),...t.flatMap(({name:r,value:o})=>o===void 0?[]:[{name:r,value:_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__.c.open(o)}]),...[...s].map(([r,o])=>({name:r,value:o})),...[...e.buildArgs].filter(([r])=>(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.a)(r)).map(([r,o])=>({name:r,value:_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__.c.open(o)})),...[...e.buildSecrets.values()].map(r=>({name:"secret",value:_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__.c.open(r)})),...[...e.cacheFrom,...e.cacheTo].flatMap(h),...i===void 0?[]:[{name:"token",value:i}]]}function h(n){let[,e]=/(?:^|[=/])[^\s:/,=]+:([^\s@/,]+)@(?!sha\d+:)/.exec(n)??[];return e===void 0?[]:[{name:"password",value:e}]}function w({command:n,runBefore:e,runAfter:t}){return[n,e?.command,t?.command].filter(s=>s!==void 0)}function j(n){return Object.entries(n).flatMap(([e,t])=>t!==void 0&&(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.a)(e)&&!e.startsWith("INPUT_")?[{name:e,value:t}]:[])}var b=6;function ne(n){let e=n.now(),t=r=>N((0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.g)(e,n.now()),r),s=0,i=r=>{for(let o of _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_3__.a.mask(r).split(`
`))(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.h)(t(o))};return{startedAt:e,info:i,notice:r=>i(`Notice: ${r}`),warning:r=>i(`Warning: ${r}`),debug:r=>(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.g)(_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_3__.a.mask(r))),async group(r,o){s+=1,s===1?(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.i)(t(_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_3__.a.mask(r))):i(r);try{return await o()}finally{s-=1,s===0&&(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.j)()}},mask(r){_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_3__.a.learn([{name:"secret",value:r}]);let o=r.split(`
`).map(u=>u.trim());for(let u of o.filter(U=>U.length>=b))(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.a)(u);r!==""&&(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.a)(r)}}}function N(n,e){let t=(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_7__.a)(/^ *(?:\|[ \t]*)?/.exec(e),0),s=t.replace(/\t/g,"    ").slice(0,v),i=e.slice(t.length),r=t.includes("|")?(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.g)(`|${i}`).slice(1):(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.g)(i);return`${n}  ${s}${r}`.trimEnd()}var v=40;var I=["push","workflow_dispatch","repository_dispatch","schedule","release","create","delete","deployment","deployment_status","merge_group","registry_package"],L=["pull_request","pull_request_review","pull_request_review_comment"];function k(n,e,t){let s=t===void 0?[]:[t];if(n===""||I.includes(n))return{kind:"writers"};if(L.includes(n))return H(e);let{event:i,head_repository:r}=e.workflow_run??{};return n==="workflow_run"&&I.includes(String(i))&&O(r,e.repository)?{kind:"writers"}:{kind:"anybody",commits:s}}function H({pull_request:n}){let{base:e,head:t}=n??{};return O(t?.repo,e?.repo)?{kind:"writers"}:{kind:"anybody",commits:typeof e?.sha=="string"?[e.sha]:[],fork:e?.repo?"certain":"possible"}}function O(n,e){return typeof n?.full_name=="string"&&n.full_name===e?.full_name}function le(n){let e=u=>n[u]?.trim()||void 0,t=u=>e(u)??"",s=$(e),i=e("GITHUB_STEP_SUMMARY"),r=q(e("GITHUB_EVENT_PATH")),o=e("AWS_REGION")??e("AWS_DEFAULT_REGION");return{workspace:e("GITHUB_WORKSPACE")??e("PWD")??".",temp:P(e("RUNNER_TEMP"),(0,node_os__WEBPACK_IMPORTED_MODULE_9__.tmpdir)()),eventName:t("GITHUB_EVENT_NAME"),source:x(e,r),trust:k(t("GITHUB_EVENT_NAME"),r,e("GITHUB_SHA")),hasAwsKeys:C.some(u=>e(u)!==void 0),occasion:{runId:t("GITHUB_RUN_ID"),runAttempt:e("GITHUB_RUN_ATTEMPT")??"1",job:t("GITHUB_JOB"),step:t("GITHUB_ACTION")},clockRate:M(e),...s!==void 0&&{docsUrl:s},...i!==void 0&&{summaryPath:i},...o!==void 0&&{awsRegion:o}}}var C=["AWS_ACCESS_KEY_ID","AWS_WEB_IDENTITY_TOKEN_FILE","AWS_PROFILE","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"];function P(n,e){try{return n!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)(n).isDirectory()?n:e}catch{return e}}function x(n,e){let[t,s,i,r,o]=[n("GITHUB_REPOSITORY"),n("GITHUB_SHA"),n("GITHUB_REF"),n("GITHUB_ACTOR"),n("GITHUB_SERVER_URL")],u=n("GITHUB_RUN_ID");return{...t!==void 0&&{repository:t},...s!==void 0&&{sha:s},...i!==void 0&&{ref:i},...r!==void 0&&{actor:r},...o!==void 0&&{serverUrl:o},...t!==void 0&&o!==void 0&&u!==void 0&&{runUrl:`${o}/${t}/actions/runs/${u}`},...V(e)}}function V(n){let{number:e,head:t}=n.pull_request??{};return{...typeof e=="number"&&{pullRequest:e},...typeof t?.sha=="string"&&{headSha:t.sha}}}var W=25e6;function q(n){if(n===void 0)return{};try{let e=(0,node_fs__WEBPACK_IMPORTED_MODULE_8__.statSync)(n);return!e.isFile()||e.size>W?{}:JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(n,"utf8"))??{}}catch{return{}}}function $(n){let[e,t]=[n("GITHUB_ACTION_REPOSITORY"),n("GITHUB_ACTION_REF")];if(!(e===void 0||t===void 0))return`${n("GITHUB_SERVER_URL")??"https://github.com"}/${e}/blob/${t}/docs/`}function M(n){let e=Number(n("ECS_ROLLOUT_CLOCK_RATE")??"1");return (0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_7__.b)(n("AWS_ENDPOINT_URL"),/^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?(\/|$)/)&&e>0?e:1}


/***/ }),

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ o),
/* harmony export */   c: () => (/* binding */ b),
/* harmony export */   d: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function o(n,e){return Object.fromEntries(Object.entries(n).filter(([r,t])=>e(r,t)))}function b(n,e){return Object.fromEntries(Object.entries(n).map(([r,t])=>[r,e(t,r)]))}function c(n,e){if(Array.isArray(n)&&Array.isArray(e))return n.length===e.length&&n.every((t,i)=>c(t,e[i]));if(!s(n)||!s(e))return Object.is(n,e);let r=Object.keys(n);return r.length===Object.keys(e).length&&r.every(t=>Object.hasOwn(e,t)&&c(n[t],e[t]))}


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ a),
/* harmony export */   d: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9889);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1804);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var u=300,d=new Set("accessPointId add apiVersion appProtocol authorizationConfig autoprovision awslogs-create-group awslogs-group awslogs-region awslogs-stream-prefix capabilities condition configuredAtLaunch containerDefinitions containerName containerPath containerPort containerPortRange cpu cpuArchitecture dependsOn deviceName deviceType devices disableNetworking dockerVolumeConfiguration driver drop efsVolumeConfiguration enableFaultInjection enabled ephemeralStorage essential executionRoleArn family fileSystemId firelensConfiguration fsxWindowsFileServerVolumeConfiguration hardLimit healthCheck host hostPort hostPath iam image inferenceAccelerators initProcessEnabled interactive interval ignoredExitCodes ipcMode linuxParameters logConfiguration logDriver max-buffer-size maxSwap memory memoryReservation mode mountPoints name namespace networkMode operatingSystemFamily permissions pidMode placementConstraints portMappings privileged protocol proxyConfiguration pseudoTerminal readOnly readonlyRootFilesystem requiresCompatibilities resourceRequirements restartAttemptPeriod restartPolicy retries rootDirectory runtimePlatform scope sharedMemorySize size sizeInGiB softLimit sourceContainer sourcePath sourceVolume startPeriod startTimeout stopTimeout swappiness systemControls tags taskRoleArn timeout tmpfs transitEncryption transitEncryptionPort type ulimits user value versionConsistency volumes volumesFrom key options".split(" ")),f=new Set(["dockerLabels","driverOpts","environment","labels","secretOptions","secrets","valueFrom"]),y=new Set(["awslogs-create-group","awslogs-group","awslogs-region","awslogs-stream-prefix","max-buffer-size","mode"]);function h(e){return e.every((t,r)=>e[r-1]==="options"?y.has(t):d.has(t)&&!f.has(t))}function C(e,t){let r=typeof e=="string"?p(e):JSON.stringify(s(e,t===void 0?[]:[t]));return r.length>u?`${r.slice(0,u)}\u2026 (${r.length} characters)`:r}function p(e){return/^\s*(?:\{\s*["}]|\[\s*["[{\]]|")/.test(e)?"***":(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_2__.e)(e)}function s(e,t=[]){let r=t.at(-1);return r!==void 0&&(!h(t.slice(-2))||(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_2__.a)(r)&&!(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(e))?"***":typeof e=="string"?p(e):Array.isArray(e)?e.map(o=>s(o)):(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)?(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,(o,g)=>s(o,[...t,g])):e}var w=Symbol.for("nodejs.util.inspect.custom"),a=class{#e;constructor(t){this.#e=t}toString(){return"***"}toJSON(){return"***"}[w](){return"***"}get isEmpty(){return this.#e===""}static open(t){return t.#e}};function M(e){return new Map([...e].map(([t,r])=>[t,new a(r)]))}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i),
/* harmony export */   b: () => (/* binding */ a),
/* harmony export */   c: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(e){if(e==="running"||e==="latest")return{kind:e};let t=/^arn:[^:]+:ecs:[^:]*:\d*:task-definition\/[\w-]+(:\d+)?$/.test(e),n=/^[\w-]{1,255}:\d+$/.test(e);return t||n?{kind:"revision",reference:e}:{kind:"file",path:e}}function a(e){return e.kind==="revision"?e.reference:e.kind==="file"?e.path:e.kind}function o(e){return r.find(({pattern:t})=>t.test(e))}var r=[{pattern:/^MY_[A-Z_]+$|PLACEHOLDER|^(YOUR|your)[-_ ]/,why:"it is the placeholder of a workflow template",remedy:"Write the path of your task definition, or leave the input out to take what the service runs now."},{pattern:/^\$\{?\{?[\w.() ]+\}?\}?$/,why:"it is the name of a shell variable, which is not filled in here",remedy:"Write the path itself, or an expression of the workflow: env.NAME in double braces."},{pattern:/^arn:/,why:"it is not the ARN of a task definition",remedy:"Write the ARN of a task definition (arn:aws:ecs:\u2026:task-definition/family:revision)."},{pattern:/^[a-z][a-z0-9+.-]*:\/\//i,why:"it is a URL, but nothing is downloaded",remedy:"Keep the definition in the repository and write its path."},{pattern:/^(aws|cat|jq|echo|sed) |\$\(/,why:"it is a shell command, but commands are not executed here",remedy:"Write latest to have the newest revision read, or the path of a file that an earlier step writes."},{pattern:/\s#|#\s/,why:"a comment is part of the value",remedy:"Put the comment into a line of its own."},{pattern:/^[\w-]+$/,why:"it looks like the name of a task family",remedy:"Write `task-family` with this name and `task-definition: latest`; or write family:revision, or the path of a file."}];


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ A),
/* harmony export */   b: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1804);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var l=12;function A(e){return o(e,[],0)}function o(e,n,r){let t=n.at(-1)??"";return r>l?[]:typeof e=="string"?(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_1__.a)(n)?[]:[{name:t,value:e}]:Array.isArray(e)?y.has(t)?f(e):e.flatMap(s=>o(s,n,r+1)):(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)?n.includes("environment")?m(e):t==="secrets"||t==="secretOptions"||t==="repositoryCredentials"?[]:Object.entries(e).flatMap(([s,i])=>o(i,[...n,s],r+1)):[]}function m({name:e,value:n}){return typeof n=="string"?[{name:typeof e=="string"?e:"",value:n}]:[]}var y=new Set(["command","entryPoint"]);function f(e,n=0){let r=e.filter(t=>typeof t=="string");return r.flatMap((t,s)=>{let i=r[s-1]??"";return p(i)?[{name:"secret",value:t}]:/^(?:-u|--user)$/.test(i)&&t.includes(":")?[{name:"password",value:t.replace(/^[^:]*:/,"")}]:/\s/.test(t)&&n<g?f(b(t),n+1):/[=:]/.test(t)||d(t)?[{name:"",value:t}]:[]})}function p(e){let n=/^(?:-{1,2}[\w-]{1,64}|[\w-]{1,64}:)$/.test(e)?e.replace(/^-+|:$/g,""):"";return (0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.b)(n)||/requirepass|masterauth|^(?:bearer|basic|token)$/i.test(e)}var g=3;function b(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[]).map(r=>r.replace(/^(["'])([^"']*)\1$/,"$2"))}function d(e){return e.length>=8&&!e.startsWith("-")&&(e.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length??0)>=2}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var r=class extends Error{kind;remedy;docs;place;constructor(d,e){super(d,e.cause===void 0?void 0:{cause:e.cause}),this.name="UserError",this.kind=e.kind,this.remedy=e.remedy,e.docs!==void 0&&(this.docs=e.docs),e.place!==void 0&&(this.place=e.place)}};function i(n){return n instanceof Error?n.message:String(n)}


/***/ }),

/***/ 6860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ u),
/* harmony export */   c: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function r(n,e){return n?.[e]??""}function u(n,e){return n!==void 0&&e.test(n)}function i(n,e){return n===void 0?null:e.exec(n)}


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ W),
/* harmony export */   c: () => (/* binding */ A),
/* harmony export */   d: () => (/* binding */ f),
/* harmony export */   e: () => (/* binding */ P),
/* harmony export */   f: () => (/* binding */ m),
/* harmony export */   g: () => (/* binding */ te),
/* harmony export */   h: () => (/* binding */ F),
/* harmony export */   i: () => (/* binding */ U),
/* harmony export */   j: () => (/* binding */ se),
/* harmony export */   k: () => (/* binding */ re)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var c="(?:passw(?:or)?d|passphrase|pwd|(?<=[_-])pass(?![a-z])|secret|token(?!s|iz)|api[_-]?key|(?:access|private|encryption|signing|account|auth)[_-]?key|credential|authorization|signature|cookie|connection[_-]?string)",x=new RegExp(c,"i"),b=/(?:_|^)(?:NAME|ARN|PATH|FILE|ID|TTL|TIMEOUT|EXPIRY)(?:_|$)/i,d=512;function $(n){let e=n.slice(0,d);return x.test(e)&&!b.test(e)}var N=/(?:^|[_.-])(?:auth|creds?|dsn|key|otp|pat|pin|pass|salt|seed|webhook)(?:$|[_.-])/i;function W(n){return $(n)||N.test(n.slice(0,d))}function A(n){if(n.length<=64e3)return n;let e=n.slice(0,64e3),s=Math.max(e.lastIndexOf(" "),e.lastIndexOf(`
`)),i=s>56e3?s:56e3;return`${e.slice(0,i)} \u2026 (${n.length-i} more characters)`}var I=[[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,"***"],[/\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|hf_|hvs\.|dckr_pat_|sq0[a-z]{3}-|shp(?:at|ca|pa|ss)_)[\w-]{16,}/g,"***"],[/\b(?:xox[a-z]|xapp)-[\w-]{10,}/g,"***"],[/\b(?:[spr]k_(?:live|test)_|whsec_|sk-)[\w-]{16,}/g,"***"],[/\bAIza[\w-]{30,}/g,"***"],[/\bya29\.[\w-]{20,}/g,"***"],[/\bSG\.[\w-]{16,80}\.[\w-]{16,}/g,"***"],[/(hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/gi,`$1${"***"}`],[/(\/\/[^\s:@/"'<>]{0,256}):(?!\d{1,5}(?:[/?#\s]|$))[^\s"'<>]{1,2048}@(?=[\w.[-])/g,`$1:${"***"}@`],[/(:\/\/)[^\s:@/"'<>]{12,512}@(?=[\w.[-])/g,`$1${"***"}@`],[/((?<![\w.-])[\w.-]{1,64}):[^\s:@/"'<>]{1,256}@(?=(?:tcp|unix|udp)\()/g,`$1:${"***"}@`],[/\b(jdbc:oracle:[a-z]{1,8}:[\w.-]{1,64})\/[^\s@"']{1,256}@/gi,`$1/${"***"}@`],[/\b(Bearer|Basic)\s{1,8}(?=[\w.~+/-]{0,4096}[\d=])[\w.~+/=-]{8,}/gi,`$1 ${"***"}`],[/(?<!revision )\b(IDENTIFIED BY|PASSWORD) '(?:[^'\n]|''){1,256}'/gi,`$1 '${"***"}'`],[/([?&](?:X-Amz-(?:Signature|Security-Token|Credential)|sig|Signature)=)[^\s&"'<>]+/gi,`$1${"***"}`],[/(?<![A-Za-z0-9+/=_-])(?=[a-z0-9+/]{0,39}[A-Z])(?=[A-Z0-9+/]{0,39}[a-z])(?=[A-Za-z+/]{0,39}\d)(?!(?:\/(?:[a-z]{3,}(?:[A-Z][a-z]+)*|\d{1,3})){3,}(?![A-Za-z0-9+/=_-]))[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g,"***"],[/^(?=[^\n]{0,76}[a-z])(?=[^\n]{0,76}[A-Z])(?=[^\n]{0,76}\d)[A-Za-z0-9+/]{60,76}={0,2}$/gm,"***"]],T=/-----BEGIN ([A-Z ]{0,40})PRIVATE KEY( BLOCK)?-----/,k=/-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;function f(n){let e=L(R(n));for(let[s,i]of I)e=e.replace(s,i);return e}function R(n){let e=[],s=n;for(;;){let i=s.includes("-----BEGIN ")?T.exec(s):null;if(i===null)return e.length===0?n:[...e,s].join("");e.push(s.slice(0,i.index),`-----BEGIN ${i[1]}PRIVATE KEY----- ${"***"}`);let o=s.slice(i.index+i[0].length),r=k.exec(o);if(r===null)return e.join("");s=o.slice(r.index+r[0].length)}}function L(n){return n.replace(/[\w.-]{16,}/g,e=>{let s=e.search(/(?<![A-Za-z0-9])ey[JK][\w-]{8}/);return s===-1||!/^[\w-]+\.[\w-]{4}/.test(e.slice(s))?e:`${e.slice(0,s)}${"***"}`})}var h="(?:must|is|was|are|not|field|required|missing|invalid|expired|cannot|could|should|this|value|no|the|an?|none|null|nil|undefined|empty|true|false|environment|variable|input|unexpected|failed|denied|does|has|please|set|string|may|unable|unknown|error|in|for|of|from|server|write|read|unbound variable|parameter null or not set|parameter not set|expected (?:string|a|to|non))(?=[.,;:!?)\\]\"'``]*(?:\\s|$))",p=`(?:"[^"\\n]*"?|'[^'\\n]*'?|[^\\s,;&"'<>{}()[\\]]+)`,O="(?<!-(?:id|arn|name|file|path|ids|names)[= ])(?!fileb?://)",z=/((?<![\w-])(?:(?:proxy-)?authorization\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?=(?:basic|bearer|digest|negotiate|ntlm|token|apikey|key|hmac|splunk|sharedkey|geniekey|aws4-hmac-sha256)\b)|(?:set-)?cookie\\?["']?\s{0,3}:\s{0,3}\\?["']?(?=[\w.-]{1,128}=)))(?:digest [^\n]{4,}|[^\n"'}]{4,})/gi,Z=new RegExp(`((?<![\\w-])--?[\\w-]{0,40}?${c}[\\w-]{0,40}[= ]${O}\\s{0,3})(?!${h})${p}`,"gi"),y=new RegExp(`(?<![\\w.-])([\\w.-]{0,80}?${c}[\\w.-]{0,80}\\\\?["'\\]]{0,2}\\s{0,3}(?:=>|:?=)\\s{0,3}\\\\?)(?![=~>]|arn:aws|(?:null|nil|none|undefined|true|false|VALUE)\\b)${p}`,"gi"),v=new RegExp(`(?<![\\w.:/-])(?!secretsmanager:(?:[a-z]{1,64}|\\*)(?![\\w-]))([\\w.-]{0,80}?${c}[\\w.-]{0,80}\\\\?["']?\\s{0,3}:\\s{0,3}\\\\?)(?!["']?(?:arn:aws|ARN-OF-|/)|["']?${h}|:|NAME(?![\\w-])|[|>][+-]?(?:\\n|$))(${p})`,"gi"),C=new RegExp(`(\\b[\\w-]{0,40}?(?:${c}|key)[\\s:='"]{1,8}(?:(?:is|was|value|of)[\\s:='"]{1,8})?)[A-Za-z0-9+/_-]{32,}={0,2}(?![\\w.:/])`,"gi"),B=new RegExp(`(\\b(?:get|getenv|env|config|fetch)\\(\\s{0,3}["'][\\w.-]{0,80}?${c}[\\w.-]{0,80}["']\\s{0,3},\\s{0,3}(?:default\\s{0,3}=\\s{0,3})?)(?:"[^"\\n]{0,512}"|'[^'\\n]{0,512}')`,"gi"),w=/^(?:[\w.]{1,64}\()?(?:process\.env\.[A-Z][A-Z0-9_]{0,128}\b(?!\s{0,8}[|?])|(?:(?:os\.)?environ|process\.env|ENV|(?:os\.|System\.)?getenv|env|config)(?:\.(?:get|fetch))?[[(]["'][A-Z][A-Z0-9_]{0,128}["'][\])](?!\s{0,8}(?:[|?]|or\b)))/,G=/(?:Error|Exception)["'\\]{0,2}\s{0,3}:\s{0,3}\\?$/,D=/^(?:[A-Za-z']{1,40}|[A-Z]{2,5}-\d{3,6})[:.]?$/,M=/^["']?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+["']?$/;function P(n,e=[]){let i=e.filter(o=>o.length>=6).toSorted((o,r)=>r.length-o.length).reduce((o,r)=>o.replaceAll(r,"***"),A(n));return f(i).replace(z,`$1${"***"}`).replace(Z,`$1${"***"}`).replace(B,`$1${"***"}`).replace(y,(o,r,a,g)=>w.test(g.slice(a+r.length))?o:`${r}${"***"}`).replace(v,(o,r,a,g,S)=>G.test(r)&&D.test(a)||M.test(a)||w.test(S.slice(g+r.length))?o:`${r}${"***"}`).replace(C,`$1${"***"}`)}var l=1e3,u="\x1B",K=new RegExp(`${u}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${u}\\u0007]*(?:\\u0007|${u}\\\\)?|[@-_])`,"g"),V=/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,Y=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}","gu");function m(n){return n.replace(K,"").replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g,`
`).replace(V,"").replace(Y,"\uFFFD")}function _(n){let e=n.length>l?[...n]:[];return e.length<=l?n:`${e.slice(0,l).join("")} \u2026 (${e.length-l} more characters)`}function E(n){return _(m(n).replace(/\s+/g," ").trim())}function te(n){return E(n).replace(/#(?=#\[)/g,"# ").replace(/^:(?=:)/,": ")}function F(n){return E(n).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/[\\`*_~[\]|$]/g,"\\$&").replace(/^(?:[#+=-]|\d+(?=[.)]))/,e=>/\d/.test(e)?`${e}\\`:`\\${e}`).replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi,"$&&#8203;").replace(/(https?:|ftp:|www\.)(?=\S)/gi,"$1&#8203;")}function U(n){return F(n).replace(/\\\|/g,"&#124;")}function se(n){let e=E(n);return e===""?"":/[`|]/.test(e)?`<code>${U(e)}</code>`:`\`${e}\``}function re(n,e=""){let s=m(n).split(`
`),i=s.slice(0,s.findLastIndex(a=>a!=="")+1).map(a=>_(a.trimEnd())),o=(i.join(`
`).match(/`+/g)??[]).reduce((a,g)=>Math.max(a,g.length),2),r="`".repeat(o+1);return[`${r}${e}`,...i,r].join(`
`)}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ xe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1804);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var T=new Set("admin administrator app application cache client cluster config container data database debug default demo deploy dev develop development disabled docker enabled error example false guest healthy host image info latest local localhost main master mysql nginx node none null password pass postgres prod production public redis release root running secret server service stage staging started stopped system task tasks test testing token true undefined user username version warning web worker".split(" ")),$=4,y=6,V=8;function b({name:e,value:t}){let n=(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);if(t.length<(n?$:y)||T.has(t.toLowerCase()))return!0;if(/^[+-]?[\d.,:%]+$/.test(t))return!n||t.length<y;if(n)return!1;if(/^[A-Za-z]+$/.test(t))return!0;let r=/[A-Za-z]/.test(t)&&/\d/.test(t);return t.length<V&&!r?!0:t.split(/[^A-Za-z0-9]+/).some(N)?!1:_(t)||w(e,t)}function _(e){return e.length<=256&&[/^(?:\.{0,2}|~)\/[\w.@/-]+$/,/^[a-z][a-z_.-]*\d{0,2}(?:\/[a-z][a-z_.-]*\d{0,2})+$/,/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?::\d{1,5})?$/,/^[a-z][a-z0-9+.-]{0,30}:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./-]*)?$/i,/^[a-z]{2,4}(?:-[a-z]+){1,3}-\d$/,/^arn:aws[\w-]*:/].some(t=>t.test(e))}var k=/(?:^|[_.-])(?:app|backend|channel|cluster|colou?r|component|driver|engine|env|environment|format|group|kind|lang|level|locale|mode|module|name|namespace|owner|plan|policy|prefix|product|profile|project|queue|region|release|role|schema|service|stage|strategy|suffix|team|tenant|tier|type|version|zone)$/i;function w(e,t){return/^[A-Za-z]{1,10}[-_.][A-Za-z]{1,10}$/.test(t)?!0:k.test(e.replace(/([a-z])([A-Z])/g,"$1_$2"))&&/^[A-Za-z]+\d{0,3}(?:[-_.][A-Za-z0-9]{1,16}){0,7}$/.test(t)}function N(e){return(e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length??0)>=3||e.length>24}var Z=3,M=/\\(?:u001[bB]|x1[bB]|033|e)\[[0-?]{0,32}[ -/]{0,8}[@-~]|(?:%[0-9A-Fa-f]{2})+|(?:\\x[0-9A-Fa-f]{2})+|(?:\\u[0-9A-Fa-f]{4})+|\\u\{[0-9A-Fa-f]{1,6}\}|\\U[0-9A-Fa-f]{8}|\\[\\/"'`$bfnrt]|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});/g;function d(e){let t=[],n={text:e,placeOf:(r,s)=>({from:r,to:s})};for(;t.length<Z;){let r=I(n);if(r===void 0)break;t.push(r),n=r}return t}function I({text:e,placeOf:t}){let n="",[r,s]=[[],[]],o=(a,l,p)=>{n+=a;for(let f=0;f<a.length;f+=1)r.push(p===void 0?l+f:l),s.push(p??l+f+1)},i=0;for(let{0:a,index:l}of e.matchAll(M))o(e.slice(i,l),i),i=l+a.length,o((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.f)(C(a)),l,i);if(i!==0)return o(e.slice(i),i),{text:n,placeOf:(a,l)=>t(r[a]??i,s[l-1]??i)}}var P={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},B={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function C(e){if(/^\\(?:u001b|x1b|033|e)\[/i.test(e))return"";if(e.startsWith("%"))return S(e.replaceAll("%",""));if(e.startsWith("\\x"))return S(e.replaceAll("\\x",""));if(e.startsWith("&")){let n=e.slice(1,-1);return n.startsWith("#")?O(/^#x/i.test(n)?Number.parseInt(n.slice(2),16):Number(n.slice(1)),e):B[n]??e}if(/^\\u\{|^\\U/.test(e))return O(Number.parseInt(e.replace(/^\\[uU]\{?/,""),16),e);if(e.startsWith("\\u")){let n=e.slice(2).split("\\u");return String.fromCharCode(...n.map(r=>Number.parseInt(r,16)))}let t=e.slice(1);return P[t]??t}function S(e){let t=Buffer.from(e,"hex"),n=t.toString("utf8");return n.includes("\uFFFD")?t.toString("latin1"):n}function O(e,t){return e<=1114111?String.fromCodePoint(e):t}function E({name:e,value:t}){return[t,...d(t).map(({text:n})=>n)].flatMap(n=>H({name:e,value:n}))}function H({name:e,value:t}){let n=t.split(/\r?\n/).map(r=>r.trim());return[{name:e,value:t},...t===t.trim()?[]:[{name:e,value:t.trim()}],...n.length>1?n.filter(r=>r.length>=12&&!r.startsWith("-----")).map(r=>({name:e,value:r})):[],...L({name:e,value:t}),...K(t),...F(t),...U(t)]}function L({name:e,value:t}){let n=t.split(/\s+/),r=s=>s.length>=12&&/\d/.test(s)&&/[A-Za-z]/.test(s);return n.length===1?[]:n.filter(r).map(s=>({name:e,value:s}))}var W=6,D=64e3;function K(e){if(!/^\s*[[{]/.test(e)||e.length>D)return[];try{return z(JSON.parse(e),"",0)}catch{return[]}}function z(e,t,n){return typeof e=="string"?[{name:t,value:e}]:typeof e!="object"||e===null||n>W?[]:Object.entries(e).flatMap(([r,s])=>z(s,Array.isArray(e)?t:r,n+1))}function F(e){let n=[...e.matchAll(/(?:-u|--user)[ =][^\s:]{1,128}:(\S{1,512})/g)].map(([,s=""])=>({name:"password",value:s})),r=e.split(/[\s;,&?]+/).flatMap(s=>{let o=s.indexOf("="),[i,a]=[s.slice(0,o).replace(/^-+/,""),s.slice(o+1).replace(/^["']|["']$/g,"")];return o>0&&(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.b)(i.replace(/([a-z])([A-Z])/g,"$1_$2"))?[{name:"secret",value:a}]:[]});return[...n,...r]}function U(e){let[,t]=/^[a-z][a-z0-9+.-]{0,30}:\/\/([^\s]{1,2048})@/i.exec(e)??[];if(t===void 0)return[];let n=t.indexOf(":"),r=t.slice(n+1),s=Buffer.from(x(t)).toString("base64");return[r,x(r),s].map(o=>({name:"password",value:o}))}function x(e){try{return decodeURIComponent(e)}catch{return e}}var A=6,G=9;function R(e){if(e.length<A)return[e];let t=Buffer.from(e),n=Buffer.from(JSON.stringify(e).slice(1,-1)),r=(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.f)(e);return[...new Set([e,r,r.replace(/\s+/g," ").trim(),r.replaceAll(" ","+"),...[t,n].flatMap(q).flatMap(s=>[s,s.replaceAll("+","-").replaceAll("/","_")]),t.toString("hex"),t.toString("hex").toUpperCase()])].filter(s=>s.length>=A)}function q(e){let t=e.toString("base64").replace(/={1,2}$/,""),n=[0,1,2].map(r=>{let s=Buffer.concat([Buffer.alloc(r),e]);return s.toString("base64").replace(/={1,2}$/,"").slice(Math.ceil(r*8/6),Math.floor(s.length*8/6))});return[t,...n.filter(r=>r.length>=G)]}var v=8,X=1e3,Q=64,Y=8e3;function j(){let e=new Set,t="",n,r=s=>(n??=ee([...e].filter(o=>!t.includes(o))),n(s));return{learn(s){for(let{name:o,value:i}of s.flatMap(E))if(!b({name:o,value:i})){for(let a of R(i))e.add(a);n=void 0}},protect(s){t+=`
${s.filter(o=>o!==void 0).join(`
`)}`,n=void 0},mask:s=>(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.e)(r((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.c)(s)))),maskKnown:s=>(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.d)(r((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.c)(s))))}}function ee(e){let t=e.toSorted((o,i)=>i.length-o.length),n=t.filter(o=>o.length>=X),r=re(t.slice(n.length)),s=o=>[...n.flatMap(i=>oe(o,i)),...r.flatMap(i=>te(o,i))];return o=>ne(o,[...s(o),...d(o).flatMap(i=>s(i.text).map(({from:a,to:l})=>i.placeOf(a,l)))])}function te(e,t){let n=[];t.lastIndex=0;for(let r=t.exec(e);r!==null;r=t.exec(e))n.push({from:r.index,to:t.lastIndex});return n}function ne(e,t){let[n,r]=["",0];for(let{from:s,to:o}of t.toSorted((i,a)=>i.from-a.from))o<=r||(s>=r&&(n+=e.slice(r,s)+"***"),r=o);return n+e.slice(r)}function re(e){let t=[];for(let n of e.map(se)){let r=t.at(-1);r===void 0||r.length+n.length>Y?t.push(n):t[t.length-1]=`${r}|${n}`}return t.map(n=>new RegExp(n,"g"))}function se(e){let t=e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&");return e.length<v?`(?<![A-Za-z0-9])${t}(?![A-Za-z0-9])`:t}function oe(e,t){let n=t.slice(0,Q),r=[],s=0;for(let o=e.indexOf(n);o!==-1;o=e.indexOf(n,s)){for(s=o+n.length;s<e.length&&e[s]===t[s-o];)s+=1;r.push({from:o,to:s})}return r}var xe=j();


/***/ })

};
