export const id = 2095;
export const ids = [2095];
export const modules = {

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(n,r){let e=r.slice(r.lastIndexOf("/")+1);return`${n.replace(":service/",":service-revision/")}/${e}`}


/***/ }),

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ j),
/* harmony export */   c: () => (/* binding */ C),
/* harmony export */   d: () => (/* binding */ P),
/* harmony export */   e: () => (/* binding */ S),
/* harmony export */   f: () => (/* binding */ w),
/* harmony export */   g: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7850);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1876);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7135);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function R(e){let{repository:t,platforms:n}=e;return{reference:h(e),platforms:n,...t!==void 0&&{repository:t}}}function h({image:e,base:t,containers:n,current:r}){let[o=""]=n;if(e.kind==="ready")return e.reference;if(e.kind==="build")return"";let i=e.kind==="running"?r.running:t;return (0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_4__.b)(i.taskDefinition,o)?.image??""}var m="org.opencontainers.image.source",g="org.opencontainers.image.revision";function $(e,t){let n=e[g],r=e[m]?.replace(/\.git$/,"").toLowerCase();return r!==void 0&&r===t?.toLowerCase()&&n!==void 0&&(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_2__.k)(n)?n:void 0}function j(e){return e[s.tree]==="uncommitted"}var s={commit:g,dockerfile:"ecs-rollout.dockerfile",context:"ecs-rollout.context",target:"ecs-rollout.target",args:"ecs-rollout.build-args-digest",platform:"ecs-rollout.platform",attestations:"ecs-rollout.attestations",tree:"ecs-rollout.tree"},x={commit:"commit",dockerfile:"Dockerfile",context:"context",target:"target",args:"build args",platform:"platform",attestations:"attestations",tree:"files"};function C(e){let{commit:t,files:n,build:r,platforms:o,tree:i}=e,p=[...r.buildArgs].map(([a,l])=>[a,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__.c.open(l)]).sort(([a],[l])=>a<l?-1:1);return{commit:t,dockerfile:n.dockerfileName,context:n.contextName,target:r.target??"",args:y(JSON.stringify(p)),platform:o.map(_src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_1__.a).sort().join(","),attestations:b(r),tree:i}}function b({provenance:e,sbom:t}){return[e&&`provenance=${e}`,t&&`sbom=${t}`].filter(Boolean).join(" ")}function P(e,t){let n=Object.keys(s);return{...Object.fromEntries(n.filter(r=>r!=="commit"||e.commit!=="").map(r=>[s[r],e[r]])),"org.opencontainers.image.created":t.created.toISOString(),...t.sourceUrl!==void 0&&{[m]:t.sourceUrl},...t.environment!==void 0&&{"ecs-rollout.environment":t.environment}}}function S(e,t){if(t[s.tree]===void 0)return["it was not built by ecs-rollout"];let n=Object.keys(s).filter(i=>i!=="tree"),r=i=>t[s[i]]??"",o=n.filter(i=>r(i)!==e[i]).map(i=>B(i,r(i),e[i]));return t[s.tree]!=="clean"&&o.push("it was built from files that are not in the commit"),e.tree!=="clean"&&o.push("this build has files that are not in the commit"),o}function w(e,t=""){return y(JSON.stringify([e,t]))}function B(e,t,n){return e==="args"?"other build args":`another ${x[e]} (${t||"none"} there, ${n||"none"} here)`}function y(e){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(e).digest("hex").slice(0,12)}


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   b: () => (/* binding */ V)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var v=/[+()|{}]|(?<!\[)\^|\[[^\]]*[*?.\\^[](?<!\[\^)/;function p(t){let n=t.length>4096||v.test(t)?void 0:$(t);if(n!==void 0)return i=>{let e=g(n,new Set([0]));for(let r of i){if(r==="/"&&e.has(n.length))return!0;if(e=g(n,P(n,e,r)),e.size===0)return!1}return e.has(n.length)}}function P(t,n,i){let e=new Set;for(let r of n){let o=Math.floor(r),s=t[o];s!==void 0&&(s.kind==="one"&&s.takes(i)&&e.add(o+1),(s.kind==="any"||s.kind==="star"&&i!=="/")&&e.add(o),s.kind==="folders"&&(e.add(o+.5),i==="/"&&e.add(o+1)))}return e}function g(t,n){for(let i of n){let e=t[i]?.kind;(e==="star"||e==="any"||e==="folders")&&n.add(i+1)}return n}function $(t){let n=t.match(/\*\*\/?|\[[^\]]{0,255}\]|\\?[\s\S]/gu)??[];try{return n.includes("[")?void 0:n.map((i,e)=>{if(i.startsWith("**"))return{kind:e===n.length-1?"any":"folders"};if(i==="*")return{kind:"star"};if(i==="?")return{kind:"one",takes:o=>o!=="/"};if(i.length>1&&i.startsWith("[")){let o=new RegExp(`^${i}$`,"u");return{kind:"one",takes:s=>o.test(s)}}let r=i.length>1&&i.startsWith("\\")?i.slice(1):i;return{kind:"one",takes:o=>o===r}})}catch{return}}function y(t){let n=t.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!==""&&!e.startsWith("#")).map(e=>{let r=e.startsWith("!"),o=T(r?e.slice(1).trim():e);return{isException:r,matches:p(o)??(()=>r)}}),i=n.some(({isException:e})=>e);return(e,r=!1)=>{if(r&&i)return!1;let o=n.findLast(({matches:s})=>s(e));return o!==void 0&&!o.isException}}function T(t){return t===""?"":node_path__WEBPACK_IMPORTED_MODULE_4__.posix.normalize(t).replace(/(?<=.)\/$/,"").replace(/^\/(?=.)/,"")}async function w(t,n,i){let e=i==="legacy"?[]:[t.ignoreText];(i===void 0||i==="legacy")&&e.push(t.contextIgnoreText);let r=e.map(y),o=(c,l)=>r.every(u=>u(c,l)),s=new Set([t.dockerfile,`${t.dockerfile}.dockerignore`]),d=await n.changes(t.context),a=C(t.context,t.dockerfile)?[]:await n.changes((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(t.dockerfile));if(!(d===void 0||a===void 0))return[...d,...a.filter(({path:c})=>s.has(c))].filter(({path:c,isFolder:l})=>{let u=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(t.context,c).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).join("/");return s.has(c)||u===".dockerignore"||!o(u,l)})}function C(t,n){return n.startsWith(t+node_path__WEBPACK_IMPORTED_MODULE_4__.sep)}async function V(t,n,i,e){let{trust:r,workspace:o}=n;if(r.kind==="writers")return;let s=n.hasAwsKeys||e.includes("build")&&E(t.build);if(r.fork!==void 0&&t.mode==="validate"&&!s)return;let{taskDefinition:d}=t;if(e.includes("definition")&&d.kind==="file"){let a=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(o,d.path)).catch(()=>{});a!==void 0&&await b(a,[a],d.path,n,i)}if(e.includes("build")){let a=await (0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__.d)(o,t.build);await b(a.dockerfile,[a.dockerfile],a.dockerfileName,n,i),await R(a,n,i)}}function E({buildSecrets:t}){return[...t.values()].some(({isEmpty:n})=>!n)}async function b(t,n,i,e,r){let o=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(t);await x(o,i,e,r);let s=await r.changes(o);if(s===void 0||n.some(d=>U(d,s)))throw f(e,`${i} is not the file of the commit`)}async function R(t,n,i){await x(t.context,t.contextName,n,i);let e=await w(t,i);if(e===void 0)throw f(n,"Git cannot say which files of the context were committed");let[r]=e;if(r===void 0)return;let o=e.length>1?` and ${e.length-1} more`:"";throw f(n,`${r.path}${o} would get into the image and is not a file of the commit`)}async function x(t,n,i,e){let r=i.trust.kind==="anybody"?i.trust.commits:[],o=await e.head(t);if(o===void 0)throw f(i,`${n} does not belong to a checkout`);for(let s of r)if(o===s||await e.isAncestor(t,o,s))return;throw f(i,`${n} belongs to the commit ${o.slice(0,7)}, which is not known to be its own`)}function U(t,n){return n.some(i=>t===i.path||t.startsWith(`${i.path}/`))}function f({eventName:t,trust:n},i){let e=n.kind==="anybody"?n.fork:void 0,r={certain:"The pull request comes from a fork",possible:"The pull request may come from a fork: the file of its event (GITHUB_EVENT_PATH) cannot be read",none:`The event \`${t}\` runs with the rights of the repository, and anyone can trigger it`}[e??"none"];return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a(`Foreign code is not used in a job that has credentials. ${r}: ${i}`,{kind:"foreign-code-refused",remedy:e===void 0?"Check pull requests on the event `pull_request`, which has no secrets; deploy on `push` or `workflow_dispatch`. In this event, use the unchanged checkout of the default branch, or an existing image.":"Deploy after the merge, on `push`. The check (`mode: validate`) needs no credentials and no `build-secrets`.",docs:"docs/threat-model.md#foreign-code"})}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(e){let[r="",n="",t]=e.toLowerCase().split("/"),a={x86_64:"amd64",aarch64:"arm64"}[n]??n;return t===void 0||a==="arm64"&&t==="v8"?`${r}/${a}`:`${r}/${a}/${t}`}


/***/ }),

/***/ 8345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ M),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ V),
/* harmony export */   d: () => (/* binding */ C),
/* harmony export */   e: () => (/* binding */ q),
/* harmony export */   f: () => (/* binding */ X),
/* harmony export */   g: () => (/* binding */ S),
/* harmony export */   h: () => (/* binding */ T),
/* harmony export */   i: () => (/* binding */ ne)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7737);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1183);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7135);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(873);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function M(e,i,n,o=!1){if(e!==void 0)return (0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_7__.c)(i,e),e;let t=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_7__.a)(i);if(t.length===1)return t;let f=new Set(n.loadBalancers.map(s=>s.containerName)),[r,...d]=t.filter(s=>f.has(s));if(r!==void 0&&d.length===0)return[r];if(o&&t.length>0)return t.slice(0,1);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_9__.a(t.length===0?"The task definition names no container":`Which container gets the image is ambiguous: the task definition has ${t.length}, and ${r===void 0?"no load balancer sends traffic to one of them":"the load balancer sends traffic to several"}`,{kind:t.length===0?"definition-invalid":"container-ambiguous",remedy:t.length===0?"Write at least one object with a `name` into `containerDefinitions`.":`Set \`container-name\` to one of ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_11__.c)(t)}.`,docs:"docs/troubleshooting.md#unknown-container"})}function x(e,i){let n=i&&(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_10__.f)(i.arn),o=n===void 0?{}:{AWS_ACCOUNT_ID:n.accountId,AWS_REGION:n.region};return new Map([...Object.entries(o),...e])}function V({taskFamily:e,service:i,placeholders:n},o){if(e!==void 0||i!==void 0||o===void 0)return e;let t=C(o,n);if(t!==void 0)return t;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_9__.a(`The service is not known: \`service\` and \`task-family\` are auto, and ${o.file} names no family`,{kind:"service-ambiguous",remedy:"Set `service`, or write `family` into the file.",docs:"docs/troubleshooting.md#service-not-found"})}function C({taskDefinition:e},i){let n=P(e.family,i);if(!(typeof n!="string"||n===""))return (0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_5__.d)({family:n},new Map,[]).length>0?void 0:n}function P(e,i){return e===void 0?void 0:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_5__.c)({family:e},i,[]).family}function q(e,i,n){let o=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_10__.a)(n.service.taskDefinitionArn),t=i.isFile?P(i.taskDefinition.family,x(e.placeholders,n.service)):void 0,f=e.image.kind==="definition"?i.revision?.family:void 0,r=e.taskFamily??t??f??o,d=e.taskFamily!==void 0&&e.service!==void 0,s=I({family:r,inFile:t,inService:o,base:i,service:n.service.name});if(s===void 0)return{family:r,notices:[]};if(!d)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_9__.a(s,{kind:"task-family-mismatch",remedy:"Check that this is the definition of this service. If the family is to change, name both `task-family` and `service`.",docs:"docs/troubleshooting.md#another-family"});return{family:r,notices:[{severity:"notice",message:`The task family changes: ${s}`}]}}function I(e){let{family:i,inFile:n,inService:o,base:t,service:f}=e;if(n!==void 0&&n!==i)return`${t.origin} belongs to the family "${n}", and \`task-family\` is "${i}"`;if(i!==o)return`service ${f} runs the family "${o}", and the family to deploy is "${i}"`}async function X(e,i,n,o){if(i!==void 0)return{taskDefinition:i.taskDefinition,tags:i.tags,origin:`the file ${i.file}`,isFile:!0};if(e.kind==="running")return c(n.running,"the running revision");if(e.kind==="latest"){let t=n.newestArn===void 0?n.running:await S(n.newestArn,o);return c(t,"the newest revision")}return c(await S((0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_4__.b)(e),o),"the revision")}async function S(e,i){return i.describeTaskDefinition(e).catch(n=>{throw!(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_8__.a)||!["missing","refused"].includes(n.kind)?n:new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_9__.a(`Task definition "${e}" was not found: ${n.message}`,{kind:"task-definition-not-found",remedy:(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_10__.c)(e)===void 0?"Name a revision as `family:revision`, or write `running` for what the service runs now.":`List the revisions: \`${(0,_src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_6__.a)`aws ecs list-task-definitions --family-prefix ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_10__.b)(e).replace(/:\d+$/,"")}`}\`.`,docs:"docs/troubleshooting.md#task-definition-not-found",cause:n})})}function c(e,i){return{taskDefinition:e.taskDefinition,tags:e.tags,origin:`${i} ${e.family}:${e.revision}`,isFile:!1,revision:e}}async function T({taskDefinition:e},i){return e.kind==="file"?(0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_3__.a)(i,e.path):void 0}async function ne(e,i){let n=await T(e,i.workspace);return await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_1__.b)(e,i,(0,_src_image_git_js__WEBPACK_IMPORTED_MODULE_2__.a)(i.temp),["definition"]),n}


/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7886);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3610);
/* harmony import */ var _src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4233);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8345);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(542);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4678);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var N={cloudformation:"CloudFormation",cdk:"the AWS CDK",copilot:"AWS Copilot",terraform:"Terraform",pulumi:"Pulumi"};function O({name:e,owner:i}){if(i===void 0)return[];let{tool:t,stack:s}=i,o=`docs/infrastructure.md#${t}`;if(t==="terraform"||t==="pulumi")return[{severity:"notice",message:`Service ${e} was created by ${N[t]}: unless its description ignores the task definition, the next apply sets the service back to the revision that it knows.`,remedy:`Add ${t==="terraform"?"`ignore_changes = [task_definition]`":'`ignoreChanges: ["taskDefinition"]`'} to the service.`,docs:o}];let a=s===void 0?"":` (stack ${s})`;return[{severity:"warning",message:`Service ${e} belongs to ${N[t]}${a}: the next update of the stack that changes the service sets it back to the task definition of the stack.`,remedy:G[t],docs:o}]}var G={cloudformation:"Give the stack the image that is deployed as a parameter, so that both say the same.",cdk:"Read the image that is deployed in the app (a context value or a parameter), so that both say the same.",copilot:"Deploy with `copilot svc deploy`, or take the service out of Copilot."};async function Z(e,i,t){let s=(0,_src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),o=await K(e,i,t),a=e.desiredCount??o.desiredCount,r=await (0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_4__.b)(o,t),n=await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_2__.a)(o,t),c=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_5__.f)(e.taskDefinition,i,n,t),{family:f,notices:q}=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_5__.e)(e,c,n);c.isFile||await (0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_4__.a)(f,n.service,t);let{kind:p}=s.image,A=p==="definition",m=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.containerNames,c.taskDefinition,o,A),E=p==="build"?await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.n)(e.repository,m,n,t):void 0;return{...s,current:n,base:c,family:f,containers:m,platforms:e.build.platforms??[(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_3__.a)(c.taskDefinition)],desiredCount:a,...(0,_src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__.a)({document:i,repository:E,targetGroups:r.targetGroups}),notices:[...r.notices,...q,...(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.l)(n,a),...O(o),...(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.m)(e.image,c,n,m)]}}async function K(e,i,t){let s=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_5__.c)(e,i),o=await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.c)(e,t),a={...e,...(0,_src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__.a)({taskFamily:s,definition:i?.taskDefinition})},r=await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.d)(a,o,t);return (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.f)(r),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.h)(r,e.waitFor),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.i)(r,e.desiredCount),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_6__.k)(r,e.desiredCount??r.desiredCount),r}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function r(t){let{cpuArchitecture:i,operatingSystemFamily:n}=t.runtimePlatform??{};return`${n?.startsWith("WINDOWS")?"windows":"linux"}/${i==="ARM64"?"arm64":"amd64"}`}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function d(c,e){let t=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.g)(c),{taskDefinitionArn:f}=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.e)(t),n=await e.describeTaskDefinition(f),r=await e.describeTaskDefinition(n.family).catch(i=>{if(!(i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.a))throw i}),m=r!==void 0&&r.arn!==n.arn;return{service:t,running:n,...m&&{newestArn:r.arn}}}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3124);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function R(n,e){let{base:t,document:s,containers:r,edits:i}=n,c=s===void 0?t.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.b)(s,m(n,e),n.image.kind==="definition"?[]:r);return (0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__.b)(c,{family:n.family,tags:t.tags,...i.ecsTags!==void 0&&{setTags:i.ecsTags},images:f(n,e),environmentVariables:i.environmentVariables,secrets:i.secrets,deployedContainers:r})}function f(n,e){let t=[...n.edits.containerImages].map(([r,i])=>[r,i==="running"?g(n,r):i]),s=n.containers.map(r=>[r,u(n,r,e)]);return new Map([...t,...s].flatMap(([r,i])=>i===void 0||i===""?[]:[[r,i]]))}function u(n,e,t){if(n.image.kind!=="definition")return n.image.kind==="running"?g(n,e):t}function g(n,e){return(n.current.running.taskDefinition.containerDefinitions??[]).find(({name:s})=>s===e)?.image}function m(n,e){let t=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__.f)(n.current.service.arn);return new Map([["AWS_ACCOUNT_ID",t?.accountId??""],["AWS_REGION",t?.region??""],["ECR_REGISTRY",String((n.repository??e).split("/")[0])],["IMAGE",e],...n.edits.placeholders])}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3124);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var l=["fixed-response","redirect"];function $({arn:e,otherActions:d,isGone:u},t,g){if(u===!0)return`Create the rule again, with weight 100 for ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__.e)(t)} and 0 for the other group, and name it in \`advancedConfiguration\` of the service: ${e} does not exist any more.`;let i=JSON.stringify([{Type:"forward",ForwardConfig:{TargetGroups:[{TargetGroupArn:t,Weight:100},...g.map(r=>({TargetGroupArn:r,Weight:0}))]}}]),a=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__.e)(t),s=d.filter(r=>!l.includes(r));if(s.length>0)return`Set the forward action of ${e} to weight 100 for ${a} and 0 for the other group; keep its action ${s.join(", ")}.`;let c=(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)?(0,_src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-listener --listener-arn ${e} --default-actions ${i}`:(0,_src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-rule --rule-arn ${e} --actions ${i}`;return`Send all traffic to ${a}:
\`\`\`sh
${c}
\`\`\``}


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ J),
/* harmony export */   b: () => (/* binding */ ue)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4824);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4718);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(873);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8904);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var N=100;async function J(e,r,t){let n=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__.a)(r.taskDefinitionArn);if(e===n||!await t.describeTaskDefinition(e).then(()=>!1,c=>c instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__.a&&["refused","missing"].includes(c.kind)))return;let o=await O(r.clusterArn,t),s=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_8__.n)(e,[...new Set([n,...o])]).slice(0,8);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`Task family "${e}" was not found: it has no active revision`,{kind:"task-family-not-found",remedy:`Service ${r.name} runs the family ${n}; the families in cluster ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__.d)(r.clusterArn)} are ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_8__.c)(s)}. Correct \`task-family\`, or start a new family with a file in \`task-definition\`.`,docs:"docs/troubleshooting.md#another-family"})}async function O(e,r){return(await r.listServices(e).then(n=>r.describeServices(e,n.slice(0,N))).catch(()=>[])).flatMap(n=>(0,_src_ecs_service_js__WEBPACK_IMPORTED_MODULE_5__.b)(n)??[])}function T(e,r){let t=x(e);if(t!==void 0)throw I(e,r,t)}function x(e){let r=C(e);if(r.length>0)return`sends traffic to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_8__.c)(r.map(_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__.e))}, which is neither of the two target groups of the service`;let[t,n]=y(e);if(t===void 0||n!==void 0)return`sends traffic to ${t===void 0?"neither":"both"} of the two target groups of the service (${A(e)}), and ECS needs exactly one`;if(U(e))return`knows only one of the two target groups of the service (${A(e)}), and no test rule knows the other`;let[i]=m(e),o=i===void 0?0:e.healthy.get(i)??0;if(!(i===void 0||e.healthy.get(t)!==0||o===0))return`sends all traffic to target group ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__.e)(t)}, which has no healthy target, so that nothing serves; ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__.e)(i)} has ${o}`}function b(e,{runningCount:r}){let[t]=y(e);if(!(t===void 0||r===0||e.healthy.get(t)!==0))return{severity:"warning",message:`No target of ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__.e)(t)}, which gets all production traffic, is healthy: nothing serves now.`}}function m(e){let r=y(e);return g(e).filter(t=>!r.includes(t))}function M(e){let{pair:r,production:t,healthy:n}=e,i=r.targetGroupArn,o=r.alternateTargetGroupArn,s=(n.get(o)??0)-(n.get(i)??0);return(s===0?(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.b)(t,o)>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.b)(t,i):s>0)?o:i}function g({pair:e}){return[e.targetGroupArn,e.alternateTargetGroupArn]}function C(e){let r=g(e);return e.production.forwards.filter(({targetGroupArn:t,weight:n})=>n>0&&!r.includes(t)).map(({targetGroupArn:t})=>t)}function y(e){return g(e).filter(r=>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.production,r)>0)}function U(e){let{pair:r,production:t,test:n}=e;if(r.testRuleArn!==void 0&&n===void 0)return!1;let i=[...t.forwards,...n?.forwards??[]].map(({targetGroupArn:o})=>o);return g(e).some(o=>!i.includes(o))}function A(e){return g(e).map(r=>`${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_7__.e)(r)} ${(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.production,r)}`).join(", ")}function I(e,{name:r},t){let{production:n}=e,i=M(e),o=g(e).filter(s=>s!==i);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`The production listener rule of service "${r}" ${t}`,{kind:"listener-rule-misconfigured",remedy:`${(0,_src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_2__.a)(n,i,o)}
Then run this job again. A run of Terraform or CDK may have reset the rule: let it ignore the action of the rule, see docs/strategies.md#listener-rules.`,docs:"docs/strategies.md#listener-rules"})}async function ue(e,r){return e.deploymentConfiguration.strategy!=="ROLLING"?_(e,r):e.loadBalancers.length>0?{notices:[]}:E(e,r)}async function _(e,r){let[t]=await r.listServiceDeployments(e.clusterArn,e.arn),n=t&&await r.describeServiceDeployment(t.arn),i=e.loadBalancers.flatMap(({pair:a})=>a??[]);if(n!==void 0&&/^(?:PENDING|IN_PROGRESS|STOP_REQUESTED|ROLLBACK_(?:REQUESTED|IN_PROGRESS))$/.test(n.status))return{notices:[]};if(i.length===0)return E(e,r);let c=(await Promise.all(i.map(a=>q(a,r)))).filter(a=>a!==void 0);for(let a of c)T(a,e);return{notices:c.flatMap(a=>b(a,e)??[]),...c.length===i.length&&{targetGroups:c.map(a=>m(a))}}}async function q(e,r){let t=await k(e.productionRuleArn,"production",r);if(t===void 0)return;let[n,i,o]=await Promise.all([e.testRuleArn===void 0?void 0:k(e.testRuleArn,"test",r),$(e.targetGroupArn,r),$(e.alternateTargetGroupArn,r)]),s=new Map([[e.targetGroupArn,i],[e.alternateTargetGroupArn,o]].flatMap(([c,a])=>a===void 0?[]:[[c,a.filter(({state:D})=>D==="healthy").length]]));return{pair:e,production:t,healthy:s,...n!==void 0&&{test:n}}}async function k(e,r,t){try{return await t.describeListenerRule(e)}catch(n){if(!(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__.a)||p(n))throw n;if(n.kind!=="missing")return;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`The ${r} listener rule of this service does not exist: ${e}`,{kind:"listener-rule-misconfigured",remedy:"Create the rule again, or set `advancedConfiguration` of the service to the one that replaced it.",docs:"docs/strategies.md#listener-rules",cause:n})}}async function $(e,r){try{return await r.describeTargetHealth(e)}catch(t){if(!(t instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__.a)||p(t))throw t;return}}async function E(e,r){let t=e.deployments.find(({status:n})=>n==="PRIMARY");if(t===void 0)return{notices:[]};try{let n=await r.describeServiceRevision((0,_src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.arn,t.id)),o=e.deploymentConfiguration.strategy!=="ROLLING"?await B(n,r):n?.targetGroups??[];return{notices:[],...o.length>0&&{targetGroups:o}}}catch(n){if(!(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__.a)||p(n))throw n;return e.resourceManagement!=="ECS"?{notices:[]}:{notices:[K(e,n)]}}}async function B(e,r){let{targetGroups:t=[],productionRuleArns:n=[]}=e??{};if(n.length===0||t.some(({length:s})=>s!==2))return[];let i=await Promise.all([...new Set(n)].map(s=>H(s,r))),o=t.map(s=>s.filter(c=>i.every(a=>a!==void 0&&(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.b)(a,c)===0)));return o.every(({length:s})=>s===1)?o:[]}async function H(e,r){try{return await r.describeListenerRule(e)}catch(t){if(!(t instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__.a)||p(t))throw t;return}}function K({name:e},{action:r}){return{severity:"warning",message:`Service "${e}" is an Express service, and where its load balancer finds its tasks could not be read: the health of its targets is not verified.`,remedy:`Allow ${r}.`,docs:"docs/strategies.md#express"}}function p({kind:e}){return e==="expired"||e==="unsigned"}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function y(e){let{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,ecsTags:i}=e,{desiredCount:n,forceNewDeployment:t,propagateTags:s}=e,{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,verifyUrl:r}=e;return{image:e.image,edits:{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,...i!==void 0&&{ecsTags:i}},serviceEdits:{...n!==void 0&&{desiredCount:n},...t===!0&&{forceNewDeployment:t},...s!==void 0&&{propagateTags:s}},policy:{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,...r!==void 0&&{verifyUrl:r},...e.decision!==void 0&&{decision:e.decision}}}}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ we),
/* harmony export */   b: () => (/* binding */ pe),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ Te)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6160);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2506);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5818);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function U(e){return/[./\\]/.test(e)}function A(e){let t=e.split(/\r\n|\n|\r/).flatMap(i=>/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*(?:[=:]|$)/.exec(i)?.[1]??[]);return[...new Set(t)]}async function we(e,t){let i=await M(e,t,{input:"task-definition",isAlike:o=>/\.(json|ya?ml)$/i.test(o)&&/task|def|ecs|td/i.test(o)}),{readDocument:n}=await Promise.all(/* import() */[__webpack_require__.e(3710), __webpack_require__.e(9064)]).then(__webpack_require__.bind(__webpack_require__, 9064)),r=n(i,b(t));return _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_4__.a.learn((0,_src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__.a)(r.taskDefinition)),r}async function pe(e,t){let i=await Promise.all(t.map(async n=>{if(!U(n))return[n];let r=await M(e,n,{input:"required-environment",isAlike:o=>/env/i.test(o)});return A(new TextDecoder().decode(r))}));return[...new Set(i.flat())]}async function M(e,t,i){let n=await $(e),r=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(n,t);if(!N(n,r))throw j(t,i,"it leads out of the workspace");let o=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(r).catch(()=>{});if(o===void 0)throw await I(n,t,i);if(!N(n,o))throw j(t,i,"it is a symbolic link that leads out of the workspace");let s=await (0,_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(o);if(s.kind==="too-long")throw Q(t,i);if(s.kind==="no-file")throw await I(n,t,i,`it is ${s.what}`);return s.bytes}async function $(e){let t=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(e).catch(()=>{});if(t!==void 0&&(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(t)).isDirectory())return t;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The workspace of the job (GITHUB_WORKSPACE) is not a directory: ${x(e)}`,{kind:"file-not-found",remedy:"Add a step with `actions/checkout` before this one; in a container of your own, mount the workspace.",docs:"docs/troubleshooting.md#inputs"})}function N(e,t){return t===e||t.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_8__.sep)}function Q(e,{input:t}){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`${x(e)} is not read: it has more than ${_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.a/1024/1024} MiB`,{kind:"file-refused",remedy:`Set \`${t}\` to the right file.`,docs:"docs/threat-model.md#files"})}function j(e,{input:t},i){let n=t==="task-definition"?" Name the original file instead of one that an earlier step rendered: this action sets the image.":"";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`${x(e)} is not read: ${i}`,{kind:"file-refused",remedy:`Set \`${t}\` to a file of the repository, relative to its root.${n}`,docs:"docs/threat-model.md#files"})}async function I(e,t,i,n){let r=await Y(e,t,i),o=i.input==="task-definition"&&n===void 0?(0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.c)(t):void 0,s=n??o?.why??await X(e),d=r.length===0?[]:[`Similar files: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(r)}.`],g=o?.remedy??"Write the path relative to the root of the repository.";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`There is no file ${x(t)} in the workspace: ${s}`,{kind:i.input==="task-definition"?"task-definition-not-found":"file-not-found",remedy:[g,...d].join(" "),docs:`docs/troubleshooting.md#${i.input==="task-definition"?"task-definition-not-found":"inputs"}`})}async function X(e){return(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(e)).every(i=>i===".git")?"it is empty, so a checkout step is missing before this one":"nothing exists at this path"}var k={depth:4,names:5e3,shown:5,skipped:new Set(["node_modules",".git","vendor","dist"])};async function Y(e,t,{isAlike:i}){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(t).toLowerCase(),r=[],o=k.names,s=async(c,E)=>{let O=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(c,{withFileTypes:!0}).catch(()=>[]);for(let f of O.slice(0,o)){o-=1;let F=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(c,f.name);f.isDirectory()&&E<k.depth&&!k.skipped.has(f.name)?await s(F,E+1):f.isFile()&&(i(f.name)||(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.m)(n,f.name))&&r.push(b((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(e,F)))}};await s(e,0);let d=c=>node_path__WEBPACK_IMPORTED_MODULE_8__.posix.basename(c).toLowerCase()===n,g=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.n)(b(t),r);return[...g.filter(d),...g.filter(c=>!d(c))].slice(0,k.shown)}function b(e){return e.split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/").replace(/^\.\//,"")}function x(e){return`"${e.length>100?`${e.slice(0,100)}\u2026`:e}"`}async function Te(e,t){let i=await $(e),n=await P(i,t.context,"context");if(!n||!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(n)).isDirectory())throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: there is no directory ${t.context} in the workspace.`,{kind:"file-not-found",remedy:"Set `context` to a directory of the repository, and make sure that a checkout step runs before this one.",docs:"docs/image.md#inputs"});let r=t.dockerfile??(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(i,n),"Dockerfile"),o=await P(i,r,"dockerfile"),s=o&&await _(o,r);if(!o||s===void 0)throw await re(i,n,r);let d=await C(i,(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(n,".dockerignore"))??"";return{context:n,dockerfile:o,contextName:u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(i,n))||".",dockerfileName:u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(i,(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(i,r))),dockerfileText:s,ignoreText:await C(i,`${o}.dockerignore`)??d,contextIgnoreText:d}}async function P(e,t,i){let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,t)).catch(()=>{});if((n??(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,t))===e||(n??(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,t)).startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_8__.sep))return n;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: \`${i}\` leads out of the workspace (${t}).`,{kind:"file-refused",remedy:`Set \`${i}\` to a path inside the repository, and not to a symbolic link that leads out of it.`,docs:"docs/image.md#inputs"})}async function re(e,t,i){let n=await oe(e,[(0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,i)),t,e],i);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: there is no file ${u(i)} in the workspace.`,{kind:"file-not-found",remedy:n.length>0?`Set \`dockerfile\` to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(n,"or")}.`:"Add a Dockerfile, or name it with `dockerfile`, relative to the workspace; a checkout step must run before this one.",docs:"docs/image.md#inputs"})}async function oe(e,t,i){let n=new Set;for(let r of t){let o=r===e||r.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_8__.sep);for(let s of o?await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(r).catch(()=>[]):[])/(docker|container)file/i.test(s)&&!s.endsWith(".dockerignore")&&n.add(u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(e,(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(r,s))))}return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.n)(i,[...n]).slice(0,5)}async function C(e,t){let i=u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(e,t)),n=await P(e,t,"context");if(n===void 0)return;let r=await _(n,i);if(r===void 0)throw q(i,"it is not a file");return r}async function _(e,t){let i=await (0,_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(e);if(i.kind==="too-long")throw q(t,`it has more than ${_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.a/1024/1024} MiB`);return i.kind==="read"?new TextDecoder().decode(i.bytes):void 0}function q(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: ${e} is not read, since ${t}.`,{kind:"file-refused",remedy:"Replace it by a file of the repository, or remove it.",docs:"docs/image.md#inputs"})}function u(e){return e.split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/")}


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9251);
/* harmony import */ var _src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5026);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(240);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4334);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5640);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8722);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1999);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3177);
/* harmony import */ var _src_plan_ownership_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3340);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7886);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3610);
/* harmony import */ var _src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4233);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8345);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(542);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6287);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6683);
/* harmony import */ var _src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3019);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7737);
/* harmony import */ var _src_image_checked_out_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6359);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1183);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7850);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6160);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5793);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4824);
/* harmony import */ var _src_ecs_deployment_strategy_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3492);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8868);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4087);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1432);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1876);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4707);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(626);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7135);
/* harmony import */ var _src_aws_raw_json_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(372);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(8349);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(2492);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4678);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(2312);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(4893);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(6138);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(6439);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(9889);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(6860);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(3982);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function J(e,t){let{draft:o,log:r,runner:m,cancelled:a}=t,s=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_19__.i)(e,m),n=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__.a)(e,t),f=await S(e,s,t);r.info(`Building for ${f.platforms.join(", ")}, pushing to ${f.repository}`);let A=n===void 0?(0,_src_image_prepare_js__WEBPACK_IMPORTED_MODULE_1__.b)(t):(0,_src_image_prepare_js__WEBPACK_IMPORTED_MODULE_1__.a)(n,t),i=await (0,_src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_42__.b)(a,()=>(0,_src_image_prepare_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,f,A));o.put("built",{image:i}),o.note(i.notices);let O=i.digest===void 0?"":` (${i.digest})`,R=i.origin==="reused"?"Reused: built from the same commit before":"Built and pushed";return o.end({verdict:"built",message:`${R}: ${i.reference}${O}.`})}async function S(e,t,o){let{repository:r,service:m,taskFamily:a}=e,s=e.build.platforms??[(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_17__.a)(t?.taskDefinition??{})];if(r!==void 0&&(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__.o)(r))return (0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_41__.o)((0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_35__.c)(r))&&(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__.b)(e,o),{repository:r,platforms:s,reference:r};let n=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__.b)(e,o);return m!==void 0||a!==void 0||t!==void 0?(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_22__.g)(await (0,_src_plan_ownership_js__WEBPACK_IMPORTED_MODULE_14__.a)(e,t,(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_35__.a)(n))):{platforms:s,reference:"",repository:await D(r,n)}}async function D(e,t){let o=e===void 0?void 0:(await t.ecr(t.region).getAuthorizationToken())?.host;if(o!==void 0)return`${o}/${e}`;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_66__.a("The repository to push to is not known: `mode: build` names neither it nor a service",{kind:"repository-unknown",remedy:"Set `repository`, or `service`: then it is the repository of the image that the service runs.",docs:"docs/image.md"})}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _),
/* harmony export */   b: () => (/* binding */ R),
/* harmony export */   c: () => (/* binding */ O),
/* harmony export */   d: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var f=[{pattern:/\$\{\{\s*(?:[a-z]\w*\.)?([\w.-]+)\s*\}\}/},{pattern:/#\{([A-Za-z_][\w.]*)\}#/},{pattern:/#\{([A-Za-z_][\w.]*)\}/,notIn:"commands"},{pattern:/\$\{([A-Za-z_]\w*)\}/,notIn:"commands"},{pattern:/\$\(([A-Z][A-Z0-9_]*)\)/,notIn:"commands"},{pattern:/\{\{\s*([A-Z][A-Z0-9_]*)\s*\}\}/},{pattern:/\{\{-?\s*\.((?:(?:Values|Env|Vars|Data|Release|Chart)\.)?[A-Z][A-Z0-9_]*|(?:Values|Env|Vars|Data|Release|Chart)\.[\w.]+)\s*-?\}\}/,notIn:"logs"},{pattern:/\{\{-?\s*\w+\s+[`"']([\w./-]+)[`"'][^{}]*\}\}/},{pattern:/<%=?-?\s*(?:ENV\[['"])?([A-Za-z_][\w.]*)(?:['"]\])?\s*-?%>/},{pattern:/<([A-Z][A-Z0-9_]*)>/},{pattern:/%([A-Z][A-Z0-9_]{2,})%/,notIn:"commands"},{pattern:/(?<!\w)__([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)__(?!\w)/},{pattern:/@@([A-Z][A-Z0-9_]*)@@/},{pattern:/\[\[\s*([A-Z][A-Z0-9_]*)\s*\]\]/,notIn:"commands"}],c=new RegExp(f.map(({pattern:n})=>n.source).join("|"),"g");function A(n,e,t){return n.replace(c,(r,...i)=>{let o=i.slice(0,f.length).findIndex(s=>s!==void 0),a=f[o];return a===void 0||a.notIn!==void 0&&a.notIn===e?r:t(String(i[o]),r)??r})}function _(n){return c.lastIndex=0,c.test(n)}var Z=["command","entryPoint","healthCheck"],p=10;function R(n,e,t){let{filled:r,left:i}=m(n.taskDefinition,e,t),[o]=i;if(o===void 0)return r;let a=i.slice(0,p).map(({text:d,pointer:l})=>`${d} in line ${n.locate(l).line}`),s=i.length>p?` and ${i.length-p} more`:"";throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`${n.file} cannot be used: there is no value for ${a.join(", ")}${s}`,{kind:"definition-invalid",remedy:`Give the value in the input placeholders, one line for each: ${o.name}=\u2026 (to keep the text as is: ${o.name}=${o.text}).`,docs:"docs/checks.md#placeholder-left-over",place:{file:n.file,...n.locate(o.pointer)}})}function O(n,e,t){return m(n,e,t).filled}function b(n,e,t){return m(n,e,t).left}function m(n,e,t){let r=[];return{filled:g(n,[],(o,a)=>k(n,a,t)?o:A(o,D(n,a),(s,d)=>{let l=e.get(s);return l===void 0&&r.push({name:s,text:d,pointer:(0,_src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_1__.a)(a)}),l})),left:r}}function g(n,e,t){return typeof n=="string"?t(n,e):Array.isArray(n)?n.map((r,i)=>g(r,[...e,String(i)],t)):(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__.a)(n)?(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__.c)(n,(r,i)=>g(r,[...e,i],t)):n}function D(n,[e,t,r=""]){if(e!=="containerDefinitions")return;let i=n.containerDefinitions?.[Number(t)];if(Z.includes(r))return"commands";if(r==="logConfiguration")return i?.logConfiguration?.logDriver==="awsfirelens"?"commands":"logs"}function k(n,[e,t,r,...i],o){if(e!=="containerDefinitions"||r!=="image"||i.length>0)return!1;let a=n.containerDefinitions?.[Number(t)]?.name;return a!==void 0&&o.includes(a)}


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function l(r){return r.map(e=>`/${String(e).replaceAll("~","~0").replaceAll("/","~1")}`).join("")}function n(r){return r.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"))}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ i),
/* harmony export */   c: () => (/* binding */ e),
/* harmony export */   d: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function a(r){return e(r).replace(/\b[0-9a-f]{32}\b/g,t=>t.slice(0,8)).replace(/\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,"$1")}function i(r){return r.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1")}function e(r){return r.replace(/arn:[\w-]+:elasticloadbalancing:[\w-]+:\d+:targetgroup\/([\w-]+)\/[0-9a-f]+/g,"$1")}function s(r,t){let n=[...r];return n.length<=t?r:`${n.slice(0,t-1).join("")}\u2026`}


/***/ })

};
