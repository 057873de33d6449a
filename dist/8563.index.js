export const id = 8563;
export const ids = [8563];
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

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(e){let[r="",n="",t]=e.toLowerCase().split("/"),a={x86_64:"amd64",aarch64:"arm64"}[n]??n;return t===void 0||a==="arm64"&&t==="v8"?`${r}/${a}`:`${r}/${a}/${t}`}


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

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ f),
/* harmony export */   d: () => (/* binding */ p),
/* harmony export */   e: () => (/* binding */ l),
/* harmony export */   f: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var d={aws:"console.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"};function s(n,e,r,t=""){let i=d[n.partition];if(i===void 0)return;let c=t===""?"":`#${t}`;return`https://${e}.${i}${r}?region=${encodeURIComponent(e)}${c}`}function o(n,...e){return s(n,n.region,`/ecs/v2/${e.map(encodeURIComponent).join("/")}`)}function a(n){return o(n,"clusters",n.cluster,"services",n.service,"health")}function g(n){return o(n,"clusters",n.cluster,"services",n.service,"deployments")}function f(n,e){return o(n,"clusters",n.cluster,"tasks",e,"configuration")}function p(n,e){let[r,t]=e.split(":");if(!(r===void 0||t===void 0))return o(n,"task-definitions",r,t,"containers")}function l(n,e){return s(n,n.region,"/ec2/home",`TargetGroup:targetGroupArn=${encodeURI(e)}`)}function m(n,e){let r=`logsV2:log-groups/log-group/${u(e.group)}/log-events/${u(e.stream)}`;return s(n,e.region,"/cloudwatch/home",r)}function u(n){return encodeURIComponent(encodeURIComponent(n)).replaceAll("%","$")}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ O),
/* harmony export */   b: () => (/* binding */ T),
/* harmony export */   c: () => (/* binding */ I)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9864);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var w={callMs:15e3,allMs:45e3},b=4e7;async function O(t,n=w){let{getOctokit:e}=await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(5836)]).then(__webpack_require__.bind(__webpack_require__, 5836));return e(t,{request:{fetch:h(n)}})}function h({callMs:t,allMs:n}){let e=AbortSignal.timeout(n);return async(r,s)=>{let i=AbortSignal.any([e,AbortSignal.timeout(t)]);try{let o=await (0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_1__.e)(r,{...s,signal:i}),{status:u,statusText:p,headers:f,url:m}=o,y=await (0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_1__.b)(o,b),g=new Response(S.includes(u)?null:y,{status:u,statusText:p,headers:f});return Object.defineProperty(g,"url",{value:m})}catch(o){throw i.aborted?new Error("GitHub gave no answer in time"):o}}}var S=[204,205,304];function T({repository:t=""}){let[n="",e=""]=t.split("/");return{owner:n,repo:e}}function I(t,n,e){let r=x(t),s=r?"GitHub does not permit it":(0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.b)(t).replace(/\.$/,"");return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a(`${n}: ${s}.`,{kind:"github-refused",remedy:r?e.denied:e.otherwise,cause:t})}function x(t){return!(t instanceof Error)||!("status"in t)?!1:[401,403,404].includes(Number(t.status))&&!/rate limit/i.test(t.message)}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function o(t){let e=new Map;return s=>(n,p)=>{let r=e.get(n)??new Map;e.set(n,r),r.set(s,p),t(n,[...r.values()].filter(i=>i!=="").join(`
`))}}function a(t){return t.split(`
`).filter(e=>e!=="")}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ zn)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_one_off_plan_one_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9312);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5347);
/* harmony import */ var _src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7514);
/* harmony import */ var _src_stories_deployment_distinct_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9548);
/* harmony import */ var _src_stories_verify_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7958);
/* harmony import */ var _src_stories_deployment_for_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1516);
/* harmony import */ var _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9196);
/* harmony import */ var _src_stories_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8508);
/* harmony import */ var _src_plan_ownership_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3340);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8345);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(542);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6683);
/* harmony import */ var _src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3019);
/* harmony import */ var _src_image_checked_out_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6359);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1183);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2617);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8868);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1876);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4707);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7135);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(873);
/* harmony import */ var _src_report_github_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3485);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8904);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6860);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var Le=10,_e=500;function fe(e,t){let n=new Set,r=Fe(t,Ue(e,n));return{...e,describeService:(o,i)=>n.has(o)?e.describeService(o,i):new Promise((s,a)=>r(o,{service:i,resolve:s,reject:a}))}}function Ue(e,t){return async function(r,o){try{let i=await e.lookAtServices(r,[...new Set(o.map(({service:s})=>s))]);for(let{service:s,resolve:a}of o)a(i.find(({arn:d,name:m})=>d===s||m===s))}catch(i){let s=i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_22__.a&&i.kind==="denied";s&&o.length>1&&t.add(r);for(let a of o)s&&o.length>1?e.describeService(r,a.service).then(a.resolve,a.reject):a.reject(i)}}}function Fe(e,t){let n=new Map;async function r(o,i){await e.sleep(_e),n.get(o)===i&&(n.delete(o),await t(o,i))}return function(i,s){let a=n.get(i);if(a===void 0){let d=[s];n.set(i,d),r(i,d);return}a.push(s),!(new Set(a.map(({service:d})=>d)).size<Le)&&(n.delete(i),t(i,a))}}function ue(e){let{services:t}=e;return t===void 0?[{name:e.service??"service",inputs:e,after:[],sharesFamily:!1}]:t.map(({name:n,after:r,imageOf:o,own:i,inputs:{runBefore:s,runAfter:a,...d}},m)=>({name:n,after:r,sharesFamily:!i.includes("task-family"),...o!==void 0&&{imageOf:o},inputs:{...d,...m===0&&s!==void 0&&{runBefore:s},...m===0&&a!==void 0&&{runAfter:a}}}))}function pe(e,t){let n=r=>`${t}: ${r}`;return{...e,info:r=>e.info(n(r)),notice:r=>e.notice(n(r)),warning:r=>e.warning(n(r)),group:(r,o)=>e.group(n(r),o)}}function le(e,t){let n=ue(e),r=(0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_3__.a)(t.keep),o=He(t);return n.map(i=>{let s={};return{...i,ports:n.length===1?t:Be(i.name,t,r(i.name)),known:()=>s,learn:a=>{s={...s,...a}},tellOnce:o}})}function Be(e,t,n){return{...t,keep:n,log:pe(t.log,e),draft:t.draft.subject(e)}}function He(e){let t=new Set;return n=>{t.has(n.message)||(t.add(n.message),(0,_src_stories_tell_js__WEBPACK_IMPORTED_MODULE_8__.b)([n],e))}}async function ye({runBefore:e,runAfter:t},{base:n,containers:r,current:o},i){let s={taskDefinition:n.taskDefinition,containers:r,service:o.service},a=e&&await (0,_src_plan_one_off_plan_one_off_js__WEBPACK_IMPORTED_MODULE_1__.a)("run-before",e,s,i),d=t&&await (0,_src_plan_one_off_plan_one_off_js__WEBPACK_IMPORTED_MODULE_1__.a)("run-after",t,s,i);return{...a&&{before:a},...d&&{after:d}}}var Ke=new Set(["commit","commitsha","commitid","commithash","gitcommit","gitsha","gitrevision","gitref","sha","revision","githubsha","githubcommit","sourcecommit","vcsref","orgopencontainersimagerevision"]);function x(e){let t=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_19__.h)(e)?.tag;return (0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_28__.c)(t,/(?:^|[-_.])([0-9a-f]{40}|[0-9a-f]{64})(?:$|[-_.])/)?.[1]}function R(e){let t=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_19__.h)(e)?.tag;return (0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_28__.c)(t,/^(?:sha-|git-)?(?=\d*[a-f])(?=[a-f]*\d)([0-9a-f]{7,39})$/)?.[1]}function ge(e){let t=e.find(({key:n,value:r})=>{let o=String(n).toLowerCase().replace(/[-_.:/]/g,"");return Ke.has(o)&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(String(r))});return t===void 0?void 0:String(t.value)}async function I({taskDefinition:e,tags:t},n,r){let o=Ye(e,n),i=[...o.map(x),ge(t),...o.map(R)].find(s=>s!==void 0);if(i!==void 0)return i;for(let s of o){let a=await r(s);if(a!==void 0)return a}}async function we(e,t){return x(e)??R(e)??t(e)}function Ye(e,t){return t.flatMap(n=>(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_21__.b)(e,n)?.image??[])}var ze=["push","pull_request","merge_group","schedule","workflow_run"];function he(e,t){return e!=="auto"?e:ze.includes(t)?"refuse":"allow"}function A({relation:e},t){switch(e){case"ahead":case"identical":return"deploy";case"behind":return t==="refuse"?"outdated":"older-allowed";default:return e}}var P="docs/order-of-commits.md",y=e=>e.slice(0,7);function N({who:e,ours:t,theirs:n,isUnderWay:r}){let o=r?"is being updated to":"runs";return`Commit ${y(t)} was not deployed: ${e} ${o} commit ${y(n)}, which is newer and contains it.`}function Pe(e,t){let n=t?" A re-run deploys the commit of the run that it repeats: start a new run instead.":"";return{severity:"notice",message:N(e),remedy:`No action is needed.${n} To go back to an older commit on purpose, use \`mode: rollback\`, start the workflow by hand (\`workflow_dispatch\`), or set \`older-commit: allow\`.`,docs:P}}function ke({who:e,ours:t,theirs:n}){return{severity:"notice",message:`Deploying an older commit: ${e} runs commit ${y(n)}, which is newer than ${y(t)} and contains it.`,remedy:"Set `older-commit: refuse` to leave a newer commit in place.",docs:P}}function ve({who:e,ours:t,theirs:n}){return{severity:"notice",message:`Commit ${y(t)} and commit ${y(n)}, which ${e} runs, have diverged: neither contains the other, so neither is older.`,docs:P}}function D(e){return{severity:"notice",message:`It was not checked whether this commit is older than the one that runs, because ${e}.`,docs:P}}function k(e){let[,t]=/^Merge pull request #(\d{1,9})\b/.exec(e)??/\(#(\d{1,9})\)\s*$/.exec(e)??[];return t===void 0?void 0:Number(t)}var Ve={callMs:8e3,allMs:12e3},be=100;async function Oe({token:e,source:t},n,r){let o={...(0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_23__.b)(t),basehead:`${n}...${r}`,per_page:be};try{let{rest:i}=await (0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_23__.a)(e,Ve),{data:s}=await i.repos.compareCommitsWithBasehead(o),a=Qe(s.status);if(a!=="ahead")return a==="unknown"?Je:{relation:a};let d=Number(s.total_commits),m=Math.ceil(d/be),c=m>1?(await i.repos.compareCommitsWithBasehead({...o,page:m})).data:s;return{relation:a,total:d,commits:Xe(c.commits)}}catch(i){return{relation:"unknown",why:Ze(i)}}}var Je={relation:"unknown",why:"GitHub gave an answer that could not be read"};function Qe(e){return["ahead","identical","behind","diverged"].find(n=>n===e)??"unknown"}function Xe(e){return e.toReversed().flatMap(({sha:t,commit:n})=>{if(typeof t!="string"||typeof n?.message!="string")return[];let[r=""]=n.message.split(`
`,1),o=k(r),i=n.author?.name;return[{sha:t,subject:r,...typeof i=="string"&&{author:i},...o!==void 0&&{pullRequest:o}}]})}function Ze(e){let t=e instanceof Error&&"status"in e?Number(e.status):void 0;return t===404?"GitHub does not know one of the two commits in this repository, or the job has no `contents: read`":t===401||t===403?"GitHub refuses the comparison; the job needs `contents: read`":`GitHub could not be asked (${(0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_25__.b)(e).replace(/\.$/,"")})`}var T=10;function Se(e,t,n,r){let{runner:o}=n,i=(0,_src_image_git_js__WEBPACK_IMPORTED_MODULE_15__.a)(o.temp),s=r===void 0?o.workspace:`${o.workspace}/${r}`,a=()=>(0,_src_image_checked_out_js__WEBPACK_IMPORTED_MODULE_14__.b)(i,s,o.source).catch(()=>({kind:"unreadable"})),d=async()=>{let m=r===void 0?void 0:await a();return m?.kind==="commit"?et(o.source,m.repository):o.source};return{head:async()=>{let m=await a();return m.kind==="none"?o.source.sha:m.kind==="commit"?m.commit:void 0},source:d,labelOf:m=>rt(m,e,n).catch(()=>{}),compare:async(m,c)=>{if(c.startsWith(m)||m.startsWith(c))return{relation:"identical"};let f=await tt(t,await d(),m,c);return f.relation!=="unknown"?f:await it(i,s,m,c).catch(()=>{})??f}}}function et({repository:e,...t},n){return n===void 0?t:{...t,repository:n}}async function tt(e,t,n,r){return e===void 0?{relation:"unknown",why:"without `github-token` GitHub cannot be asked which is newer"}:t.repository===void 0?{relation:"unknown",why:"the repository of the build context on GitHub is not known"}:Oe({token:e,source:t},n,r)}var nt={timeoutMs:5e3,retries:1};async function rt(e,t,{runner:n,log:r}){let o=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_19__.h)(e);if(o===void 0)return;let i=await (0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_17__.e)((0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_17__.c)(e),(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_17__.b)(t),r),s=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_18__.j)(i,(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_18__.b)()),a=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_18__.n)({credentials:s,...nt}),d=await ot(a,o.repository,o.digest??o.tag??"latest");return d&&(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_12__.a)(d,(0,_src_image_checked_out_js__WEBPACK_IMPORTED_MODULE_14__.a)(n.source))}async function ot(e,t,n){let r=await e.find(t,n);return r&&(await e.describe(t,r)).labels}async function it(e,t,n,r){if(!(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_19__.k)(n)||!(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_19__.k)(r))return;if(await e.isAncestor(t,r,n))return{relation:"behind"};if(!await e.isAncestor(t,n,r))return;let o=await e.log(t,n,r,T);if(o===void 0)return{relation:"ahead"};let i=o.commits.map(s=>{let a=k(s.subject);return{...s,...a!==void 0&&{pullRequest:a}}});return{relation:"ahead",total:o.total,commits:i}}async function Ce(e){let{aws:t,plan:n,ports:r,ours:o,theirs:i,taskDefinitionArn:s,ourDeploymentId:a}=e,{clusterArn:d,arn:m,name:c}=n.current.service,[f,p]=[o.slice(0,7),i.slice(0,7)],w=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_26__.b)(s);try{(await t.describeService(d,m))?.deployments.find(({status:Ge})=>Ge==="PRIMARY")?.id===a&&await t.updateService(d,m,{taskDefinition:s})}catch{(0,_src_stories_tell_js__WEBPACK_IMPORTED_MODULE_8__.b)([{severity:"warning",message:`Commit ${p} was deployed to service ${c} at the same moment (${w}) and is newer than ${f}; it could not be deployed again.`,remedy:`Run the job of commit ${p} again.`,docs:"docs/order-of-commits.md"}],r);return}let je=`Commit ${p}, which is newer and contains ${f}, was deployed to service ${c} at the same moment: ${w} is deployed again.`;throw new _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_7__.a({verdict:"superseded",reason:"superseded",message:je})}function $e({theirs:e,ours:t},{relation:n,commits:r=[],total:o=0},{serverUrl:i,repository:s}){if(n!=="ahead"||r.length===0||!Number.isInteger(o))return{};let a=i!==void 0&&s!==void 0;return{news:{from:e,to:t,total:Math.max(o,r.length),commits:r.slice(0,T),...a&&{url:`${i}/${s}/compare/${e}...${t}`}}}}var st={beforeBuild:async()=>{},beforeWrite:async()=>{},afterUpdate:async()=>{}};function Re(e,t,n,{ports:r,tellOnce:o}){if(e.mode==="rollback"||t.image.kind==="running")return st;let i={plan:t,aws:n,ports:r,tellOnce:o,ours:void 0,compared:new Set,commits:Se(n,e.githubToken,r,at(e,t)),policy:he(e.olderCommit,r.runner.eventName)};return{beforeBuild:async()=>{i.ours=await dt(i),await xe(i,t.current.service)},beforeWrite:async({commit:s})=>{let a=i.ours!==void 0;i.ours=s??i.ours;let d=a?await Ie(i):t.current.service;d!==void 0&&(a||i.compared.clear(),await xe(i,d))},afterUpdate:({id:s})=>ut(i,s)}}function at({build:e},{image:t}){return t.kind==="build"?e.context:void 0}async function dt({plan:e,commits:t}){return e.image.kind==="build"?t.head():e.image.kind==="ready"?we(e.image.reference,t.labelOf):I({...e.base,tags:[]},e.containers,t.labelOf)}function Ie({aws:e,plan:t}){let{clusterArn:n,arn:r}=t.current.service;return e.describeService(n,r).catch(()=>{})}function mt(e){let t=e.deployments.find(({status:n})=>n==="PRIMARY");return t?.rolloutState==="FAILED"&&(0,_src_ecs_service_js__WEBPACK_IMPORTED_MODULE_24__.a)(e)?{id:t.id,...(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_11__.e)(e),isUnderWay:!1}:t&&{...t,isUnderWay:t.rolloutState==="IN_PROGRESS"}}async function xe(e,t){let n=mt(t),{ours:r,compared:o,ports:i,policy:s}=e;if(r===void 0||n===void 0||o.has(n.id))return;let a=o.size===0;o.add(n.id);let d=await Ae(e,n.taskDefinitionArn);if(d===void 0){a&&e.tellOnce(D("the commit of the running image is not known"));return}let m=await e.commits.compare(d,r),c={who:`service ${t.name}`,ours:r,theirs:d,isUnderWay:n.isUnderWay};if(A(m,s)==="outdated")throw ft(c,e);m.relation==="unknown"&&e.tellOnce(D(m.why??"the history is not known")),(0,_src_stories_tell_js__WEBPACK_IMPORTED_MODULE_8__.b)(ct(m,c,s),i),a&&!n.isUnderWay&&i.draft.put("news",$e(c,m,await e.commits.source()))}async function Ae({aws:e,plan:t,commits:n},r){let{running:o}=t.current;if(r===void 0)return;let i=r===o.arn?o:await e.describeTaskDefinition(r).catch(()=>{});return i&&I(i,t.containers,n.labelOf)}function ct(e,t,n){switch(A(e,n)){case"older-allowed":return[ke(t)];case"diverged":return[ve(t)];default:return[]}}function ft(e,{ports:t}){let n=t.runner.occasion.runAttempt!=="1";return (0,_src_stories_tell_js__WEBPACK_IMPORTED_MODULE_8__.b)([Pe(e,n)],t),new _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_7__.a({verdict:"outdated",message:N(e)})}async function ut(e,t){let{ours:n,policy:r,compared:o}=e;if(n===void 0||r==="allow")return;let s=((await Ie(e))?.deployments??[]).filter(({id:a,rolloutState:d})=>a!==t&&!o.has(a)&&d==="IN_PROGRESS");for(let{id:a,taskDefinitionArn:d}of s){if(o.add(a),d===void 0)continue;let m=await Ae(e,d);m!==void 0&&(await e.commits.compare(m,n)).relation==="behind"&&await Ce({...e,ours:n,theirs:m,taskDefinitionArn:d,ourDeploymentId:t})}}async function Ne(e,t,n){let r=t.repository===void 0?pt(t):`${t.repository}:${e.imageTag??"sha"}`,{taskDefinition:o}=(0,_src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_13__.a)(t,r);(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_11__.j)(t.current.service,o),t.document!==void 0&&await lt(e,t,t.document,o,n)}function pt({image:e}){return e.kind==="ready"?e.reference:e.kind}async function lt(e,t,n,r,{draft:o,runner:i}){let{runChecks:s}=await Promise.all(/* import() */[__webpack_require__.e(5640), __webpack_require__.e(8540), __webpack_require__.e(4354)]).then(__webpack_require__.bind(__webpack_require__, 4354)),d=s({document:n,taskDefinition:r,deployedContainers:t.containers,requiredEnvironment:await (0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_16__.b)(i.workspace,e.requiredEnvironment)}).filter(({severity:w})=>w==="error"),[m,...c]=d;if(m===void 0)return;o.put("refused",{findings:d});let{line:f,column:p}=m;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_25__.a(`${n.file} would not run on ECS: ${m.message}${c.length===0?"":` (and ${c.length} more)`}`,{kind:"definition-invalid",remedy:m.remedy,docs:`docs/checks.md#${m.check}`,place:{file:n.file,...f!==void 0&&{line:f},...p!==void 0&&{column:p}}})}function De({name:e,plan:t,inputs:n,sharesFamily:r}){let o=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_26__.a)(t.current.service.taskDefinitionArn);if(!(!r||n.taskFamily===void 0||t.family===o))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_25__.a(`service ${e} runs the family "${o}", and \`task-family\`, which holds for all services of the step, is "${t.family}"`,{kind:"task-family-mismatch",remedy:`Leave \`task-family\` out, so that each service keeps its own. If ${e} is to change its family, give it as a member of ${e}.`,docs:"docs/services.md#members"})}function Te(e,t){let n=t.find(({name:o})=>o===e.imageOf);if(n===void 0||n.plan.image.kind!=="build")return;let r=e.plan.platforms.filter(o=>!n.plan.platforms.includes(o));if(r.length!==0)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_25__.a(`${e.name} runs on ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_27__.c)(e.plan.platforms)}, and the image of ${n.name} is built for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_27__.c)(n.plan.platforms)}`,{kind:"invalid-input",remedy:`Set \`platforms: ${[...n.plan.platforms,...r].join(",")}\` for ${n.name}, or build an image of its own for ${e.name}.`,docs:"docs/services.md#images"})}function We(e){let t=e.filter(({inputs:n,plan:r})=>n.imageTag!==void 0&&r.repository!==void 0);for(let n of t){let r=t.find(o=>o.plan.repository===n.plan.repository&&(0,_src_stories_deployment_distinct_images_js__WEBPACK_IMPORTED_MODULE_4__.a)(o)!==(0,_src_stories_deployment_distinct_images_js__WEBPACK_IMPORTED_MODULE_4__.a)(n));if(r!==void 0)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_25__.a(`${n.name} and ${r.name} build different images for one repository, and \`image-tag\` gives both the same tag`,{kind:"invalid-input",remedy:"Give each a `repository` of its own, or leave `image-tag` out: then each image gets a tag of its own.",docs:"docs/services.md#images"})}}async function qe(e){let{inputs:t,ports:n,learn:r}=e,o=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_10__.i)(t,n.runner);return o===void 0?e:(r({taskDefinition:o.taskDefinition}),{...e,document:o})}async function Ee(e,t){let n=await (0,_src_plan_ownership_js__WEBPACK_IMPORTED_MODULE_9__.a)(t.inputs,t.document,(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_17__.a)(e));t.learn({plan:n,taskDefinition:n.base.taskDefinition});let r=await ye(t.inputs,n,(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_17__.a)(e));return{...t,plan:n,oneOffs:r,order:Re(t.inputs,n,e,t)}}async function Me(e,t){let{inputs:n,plan:r,order:o,ports:i,imageOf:s}=e;(0,_src_stories_tell_js__WEBPACK_IMPORTED_MODULE_8__.a)(r,i,s),De(e),Te(e,t),await Ne(n,r,i),await o.beforeBuild()}async function zn(e,t){let n=le(e,t),r=(0,_src_stories_deployment_for_all_js__WEBPACK_IMPORTED_MODULE_6__.b)(n.length),o=await r.each(n,qe),i=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_11__.b)(e,t),s=n.length===1?i:fe(i,t.clock);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_2__.c)({aws:s,subjects:n},t,async()=>{let a=await r.each(o,d=>Ee(s,d));return await r.each(a,d=>Me(d,a)),r.refuseAll(n),yt(s,e,a,t)})}async function yt(e,t,n,r){We(n);let o=await gt(e,t.schedules,n,r),i=new Set(n.flatMap(({inputs:{verifyUrl:f}})=>f??[]));for(let f of i)await (0,_src_stories_verify_url_js__WEBPACK_IMPORTED_MODULE_5__.a)(f,r);let{provideAll:s}=await Promise.all(/* import() */[__webpack_require__.e(1999), __webpack_require__.e(1075), __webpack_require__.e(5640), __webpack_require__.e(1171), __webpack_require__.e(7282), __webpack_require__.e(9568), __webpack_require__.e(1247)]).then(__webpack_require__.bind(__webpack_require__, 1247)),a=await s(e,n);if(r.cancelled.aborted)throw new _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_20__.a;let{followParts:d}=await Promise.all(/* import() */[__webpack_require__.e(1999), __webpack_require__.e(1075), __webpack_require__.e(1714), __webpack_require__.e(3842), __webpack_require__.e(9815)]).then(__webpack_require__.bind(__webpack_require__, 9815)),m=await d(e,a,r),{finish:c}=await __webpack_require__.e(/* import() */ 6618).then(__webpack_require__.bind(__webpack_require__, 6618));return c(e,{report:m,schedules:o,keepRevisions:t.keepRevisions},r)}async function gt(e,t,n,r){if(t===void 0)return;let{planSchedules:o}=await __webpack_require__.e(/* import() */ 5665).then(__webpack_require__.bind(__webpack_require__, 5665));return o(e,t,n,r)}


/***/ }),

/***/ 9548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6683);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5854);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function m({inputs:{build:e,imageTag:t,extraTags:n,image:a},plan:i}){let{repository:r,reference:o,platforms:p}=(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_1__.g)(i);if(r===void 0)return JSON.stringify([a.kind==="running",o]);let f=[...e.buildArgs].map(([u,c])=>[u,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__.c.open(c)]),l={...e,buildArgs:f,buildSecrets:[...e.buildSecrets.keys()]};return JSON.stringify([r,p,l,t,n])}function y(e){let t=new Map;for(let n of e){let a=e.find(({name:o})=>o===n.imageOf)??n,i=m(a),r=t.get(i);r===void 0?t.set(i,a===n?[n]:[a,n]):r.includes(n)||r.push(n)}return[...t.values()].map(n=>({parts:n}))}


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ K),
/* harmony export */   b: () => (/* binding */ N),
/* harmony export */   c: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9196);
/* harmony import */ var _src_ecs_refusals_failure_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1056);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4087);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(873);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4487);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5818);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function K(e,t){let r=N(e.length),n=await r.each(e,t);return r.refuse(),n}function N(e){let t=[],r=()=>{if(t.length>0)throw E(t,e)};return{refuse:r,refuseAll(n){e>1&&t.length>0&&A(n,t),r()},async each(n,d){let a=await Promise.allSettled(n.map(d));for(let[s,{name:i}]of n.entries()){let c=a[s];c?.status==="rejected"&&t.push({name:i,error:c.reason})}return e===1&&r(),a.flatMap(s=>s.status==="fulfilled"?[s.value]:[])}}}function A(e,t){let r=t.map(({name:n,error:d})=>({name:n,error:R(d)}));if(!r.some(({error:n})=>!(n instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a||n instanceof _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_1__.a)))for(let{name:n,ports:d}of e){let a=r.find(i=>i.name===n);d.draft.end(a===void 0?{verdict:"failed",reason:"another-failed",message:"Not deployed, because another service of this step cannot be deployed."}:(0,_src_stories_ending_js__WEBPACK_IMPORTED_MODULE_1__.b)(a.error,"deploy"))}}function E(e,t){if(t===1)return e[0]?.error;let r=e.map(({name:o,error:f})=>({name:o,error:R(f)})),n=r.filter(({error:o})=>!(o instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a)),d=({error:o})=>!(o instanceof _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_1__.a&&(0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_5__.a)(o.ending.verdict)),a=n.find(d)??(n.length===r.length?n[0]:void 0);if(a!==void 0)return a.error;let s=r.flatMap(({name:o,error:f})=>f instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a?[{name:o,error:f}]:[]),[i,...c]=s;if(i===void 0)return e[0]?.error;let{kind:m,remedy:v,docs:p,place:h,cause:$}=i.error,y={...p&&{docs:p},...h&&{place:h},cause:$};if(c.length===0)return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`${i.name}: ${i.error.message}`,{kind:m,remedy:v,...y});let F=s.map(({name:o,error:f})=>`- ${o}: ${f.message}. ${f.remedy}`);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`${s.length} of ${t} services cannot be deployed
${F.join(`
`)}`,{kind:m,remedy:"Correct each of them; nothing was built or changed.",...y})}function R(e){if(!(e instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_4__.a)||e.kind==="denied")return e;let{message:t,remedy:r,docs:n}=(0,_src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_3__.c)(e);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a((0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.h)(t),{kind:(0,_src_ecs_refusals_failure_kind_js__WEBPACK_IMPORTED_MODULE_2__.a)(e),remedy:r,docs:n,cause:e})}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function f({taskDefinition:e,tags:n}){return n.length===0?e:{...e,tags:n}}function m({arn:e,clusterArn:n,name:r}){let i=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_2__.f)(e);return i===void 0?void 0:{...i,cluster:(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_2__.d)(n),service:r}}function v(e,n){if(e===void 0)return;let{region:r,accountId:i}=e,o=(0,_src_report_console_links_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),c=o===void 0?"":`; in the console: ${o}`;n.info(`Started at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__.f)(n.startedAt)} UTC in ${r}, account ${i}${c}`)}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ C),
/* harmony export */   b: () => (/* binding */ O),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6682);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7471);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9903);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function C(t,{draft:e,log:n},o){let{service:i,running:s}=t.current,r=(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_1__.b)(i);e.put("planned",{service:i,...r!==void 0&&{location:r},revision:{family:t.family,previousArn:s.arn}}),e.note(t.notices),n.info(`${i.name} in ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_4__.d)(i.clusterArn)} runs ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_4__.b)(s.arn)}. ${b(t,o)}`),(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_1__.c)(r,n),t.repository!==void 0&&n.info(`Building the image of ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(t.containers)} for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(t.platforms)}, to be pushed to ${t.repository}`);for(let{severity:d,message:c}of t.notices)n[d](c)}function b({family:t,base:e,image:n},o){if(n.kind==="definition"&&!e.isFile)return`To be deployed: ${e.origin} with its own image`;let i=o===void 0?"":`, with the image of ${o}`;return`New revision of ${t}, based on ${e.origin}${i}`}function O(t,{draft:e,log:n}){e.note(t);for(let{severity:o,message:i}of t)n[o](i)}function M(t,e,n,{draft:o,log:i,clock:s}){let r=(0,_src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_2__.d)((0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.current.running),n.taskDefinition),d=[...e.notices,...n.notices];o.note(d),o.put("rendered",{image:e,changes:r});for(let f of x(e,s.now()))o.add(f);let c=e.digest===void 0?"":`, ${(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.digest)}`;i.info(`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(t.containers)}: ${e.reference} (${W[e.origin]}${c})`);let a=r.filter(f=>!A(f,e));r.length===0&&i.info("The task definition does not change"),a.length>0&&i.info(`${r.length>a.length?"Other changes":"Changes"} in the task definition:`);for(let{kind:f,what:m,before:l,after:h}of a)i.info(`  ${f} ${m}${l===void 0&&h===void 0?"":`: ${l??"(none)"} \u2192 ${h??"(none)"}`}`);for(let{severity:f,message:m}of d)i[f](m)}function A({what:t,after:e},{reference:n}){return t.startsWith("image of ")&&e===n}var W={built:"built and pushed",reused:"built from the same commit before",given:"existing image, not built here",running:"already running"};function U({plan:t,applied:e},{log:n}){let{taskDefinitionArn:o,deployment:i,unchanged:s,scaled:r}=e;if(s&&r===void 0)return;let d=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_4__.b)(o),a=o!==t.current.running.arn?`Registered ${d}. `:"";n.info(r===void 0?`${a}Updated the service to ${d}: deployment ${i.id}`:`Updated the service from ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.b)(r.from,"task")} to ${r.to}`)}function x(t,e){let{buildMs:n,pushMs:o}=t;if(n===void 0)return[];let s=e.getTime()-(o??0);return[{kind:"build",name:"build",startedAt:new Date(s-n),endedAt:new Date(s)},...o===void 0?[]:[{kind:"push",name:"push",startedAt:new Date(s),endedAt:e}]]}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ I),
/* harmony export */   b: () => (/* binding */ F)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9864);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1553);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function c(e){let{cause:n}=e;return typeof n=="object"&&n!==null?c(n):e}var g=["ENOTFOUND","EAI_AGAIN","ENETUNREACH","ENETDOWN","EADDRNOTAVAIL","ENOBUFS","EMFILE","ENFILE"];function y(e,n){let s=c(e),r=s.errors??[s];if(r.every(({code:t})=>g.includes(t)))return!0;if((0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(n)===void 0)return!1;let[,o]=/Proxy response \((\d{3})\)/.exec(String(s.message))??[];return o!==void 0?!["502","503","504"].includes(o):r.every(({code:t,syscall:i})=>i==="connect"||t==="UND_ERR_CONNECT_TIMEOUT")}var k=e=>(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_4__.lookup)(e,{all:!0});async function m(e,n,s=k){if((0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(e)!==void 0)return"elsewhere";let r=new Promise(t=>n.addEventListener("abort",()=>t(void 0))),o=await Promise.race([s(e.hostname.replace(/^\[|\]$/g,"")).catch(()=>[]),r]);return o===void 0?"pending":o.some(({address:t})=>(0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.b)(t))?"metadata":"elsewhere"}var b=6e4,u=1e4,v=3e3;async function I(e,n){if(e===void 0)return;let{cancelled:s}=n,r=await h(e,n);if(!(r.kind==="answered"||s.aborted))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`verify-url cannot be verified: this runner does not reach ${e} (${r.why}). Nothing was deployed.`,{kind:"verify-url-unreachable",remedy:"Set `verify-url` to an address that this runner reaches, use a runner inside the network, or leave `verify-url` out.",docs:"docs/troubleshooting.md#verify-url"})}async function F(e,n,s="The rollout completed"){let{clock:r,log:o,cancelled:t}=n,i=r.now().getTime()+b;for(;;){let a=await h(e,n);if(a.kind==="answered"&&a.status<400)return o.info(`${e} answers`),{kind:"holds"};if(t.aborted)return{kind:"cancelled",message:`${s}, but the job was cancelled before ${e} answered.`};if(r.now().getTime()>=i)return E(e,a,s);await r.sleep(v,t)}}function E(e,n,s){if(n.kind==="unasked")return{kind:"unknown",message:`${e} was not verified: this runner no longer reaches it (${n.why}).`};let r=n.kind==="answered"?`it answered ${n.status}`:n.why;return{kind:"fails",message:`${s}, but ${e} did not answer with a status below 400 within a minute: ${r}.`}}async function h(e,{cancelled:n,addressesOf:s}){let r=AbortSignal.timeout(u),o=AbortSignal.any([r,n]);try{let t=await m(new URL(e),o,s);if(t!=="elsewhere")return t==="metadata"?N:x;let i=await (0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__.e)(e,{redirect:"manual",signal:o});return await i.body?.cancel(),{kind:"answered",status:i.status}}catch(t){if(r.aborted)return{kind:"unreached",why:`no answer within ${u/1e3} s`};let{code:i,message:a}=c(t);return{kind:y(t,new URL(e))?"unasked":"unreached",why:a||String(i)}}}var N={kind:"unasked",why:"its name leads to an address at which clouds hand out credentials"},x={kind:"unasked",why:`its name was not resolved within ${u/1e3} s`};


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
