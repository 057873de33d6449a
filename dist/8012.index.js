export const id = 8012;
export const ids = [8012];
export const modules = {

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Ae),
/* harmony export */   b: () => (/* binding */ U),
/* harmony export */   c: () => (/* binding */ De),
/* harmony export */   d: () => (/* binding */ Pe),
/* harmony export */   e: () => (/* binding */ Ee),
/* harmony export */   f: () => (/* binding */ $e),
/* harmony export */   g: () => (/* binding */ Ge),
/* harmony export */   h: () => (/* binding */ Ve),
/* harmony export */   i: () => (/* binding */ We),
/* harmony export */   j: () => (/* binding */ ze),
/* harmony export */   k: () => (/* binding */ Ue),
/* harmony export */   l: () => (/* binding */ Je)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8868);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3025);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6730);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function B(e,n,r){let o=n.containerDefinitions??[],a=new Map,t=c=>{let d=a.get(c)??(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__.d)(c,(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__.b)(e),r);return a.set(c,d),d},s=j(e.region,n),i={image:c=>b(N(c,o,G),d=>_(d,t)),secret:c=>b(N(c,o,V),d=>s(d)?y:e.secrets.secretExists(W(d))),parameter:c=>c===void 0||s(c)?y:e.parameters.parameterExists(c),"secret-key":()=>y,"log-group":()=>b(o.flatMap(z),({region:c,group:d})=>e.logs(c??e.region).hasGroup(d))};return({kind:c,name:d})=>i[c](d)}var y=Promise.resolve(void 0);function j(e,{executionRoleArn:n="",containerDefinitions:r=[]}){let o=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.t)(n)?.accountId,a=r.flatMap(({secrets:t=[]})=>t.flatMap(({valueFrom:s})=>s??[]));return t=>{let s=t.startsWith("arn:")?t:a.find(c=>q(c,t)),i=s===void 0?void 0:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.t)(s);return i!==void 0&&(i.region!==e||o!==void 0&&i.accountId!==o)}}function q(e,n){return e.includes(":ssm:")&&e.endsWith(`:parameter/${n.replace(/^\//,"")}`)}async function b(e,n){let r=await Promise.all(e.map(n));return r.includes(!1)?!1:r.length===0||r.includes(void 0)?void 0:!0}function N(e,n,r){return e===void 0?[...new Set(n.flatMap(r))]:[e]}function G({image:e}){return e===void 0?[]:[e]}function V({secrets:e=[]}){return e.flatMap(({valueFrom:n=""})=>n.includes(":secretsmanager:")?[n]:[])}function W(e){return e.split(":").slice(0,7).join(":")}function z({logConfiguration:e}){let{"awslogs-group":n,"awslogs-region":r}=e?.options??{};return n===void 0?[]:[{group:n,region:r}]}var H=/\.dkr\.ecr[.-][^/]{1,100}\/(?:docker-?hub|ecr-public|kubernetes|k8s|quay|github|ghcr|gitlab|azure|chainguard|[\w-]{0,100}(?:cache|mirror|proxy)[\w-]*)\//i;async function _(e,n){let r=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.b)(e);if(r===void 0||H.test(e))return;let o=await n((0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_1__.c)(e)),a=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.n)({credentials:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(o,(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.b)())});try{let{repository:t,digest:s,tag:i="latest"}=r;return await a.find(t,s??i)!==void 0}catch(t){if(t instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.m)return;throw t}}function Ae(e,n,{taskDefinition:r,earlier:o},a){return{...U(e,n),logTail:async({id:t},s)=>{let i=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.a)(r,s,t);if(i!==void 0)return e.logs(i.region??e.region).tail(i.group,i.stream,K)},logHead:async({id:t},s)=>{let i=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.a)(o,s,t);if(i!==void 0)return(await e.logs(i.region??e.region).page(i.group,i.stream,void 0)).lines},isThere:B(e,r,a),describeTargetGroups:e.loadBalancing.describeTargetGroups,describeLoadBalancers:e.loadBalancing.describeLoadBalancers,tailLog:({region:t,group:s,stream:i,limit:c})=>e.logs(t).tail(s,i,c),headLog:async({region:t,group:s,stream:i})=>(await e.logs(t).page(s,i,void 0)).lines,groupTail:({region:t,group:s,...i})=>e.logs(t).groupTail(s,i),describeTaskDefinition:async t=>(await e.describeTaskDefinition(t)).taskDefinition,rollBackServiceDeployment:e.rollBackServiceDeployment,updateService:t=>e.updateService(n.clusterArn,n.arn,{taskDefinition:t})}}var K=200;function U(e,{clusterArn:n,arn:r,name:o}){return{awsNow:e.awsNow,describeService:()=>e.describeService(n,r),listServiceDeployments:()=>e.listServiceDeployments(n,r),describeServiceDeployment:e.describeServiceDeployment,listTasks:a=>e.listTasks(n,o,a),describeTasks:a=>e.describeTasks(n,a),describeServiceRevision:e.describeServiceRevision,describeListenerRule:e.loadBalancing.describeListenerRule,describeTargetHealth:e.loadBalancing.describeTargetHealth}}function De(e,n,{clock:r,cancelled:o}){let{clusterArn:a,arn:t}=n;return{registerTaskDefinition:e.registerTaskDefinition,describeTaskDefinition:e.describeTaskDefinition,updateService:s=>e.updateService(a,t,s),describeService:()=>e.describeService(a,t),sleep:r.sleep,cancelled:o,random:Math.random}}function Pe(e){return["denied","expired","unsigned","refused"].includes(e.kind)}function Ee(e,n,r,o=""){let a=r===void 0?"It was never seen.":`It was last seen at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(r)} UTC.`;return{kind:"failed",reason:"lost-sight",message:`Lost track of the rollout; its outcome is unknown: ${J(e,n)} ${[a,o].join(" ").trim()}`}}function J(e,n){let{message:r,remedy:o}=(0,_src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_2__.e)(e),a=e.kind==="expired"?` at about ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(n)} UTC`:"";return`${r}${a}. ${o}`}function l(e,n,r,o,a=()=>({}),t=()=>!1){return{name:e,final:n,find(s){for(let i of s)if(!t(i))for(let c of o){let d=c.exec(i.slice(0,Q));if(d!==null)return{line:i,says:r,...a(d,i)}}}}}var Q=4e3;var X=/connection issue|dial tcp|timeout|timed out|deadline exceeded|may require authorization|access denied|not authorized|toomanyrequests|temporar|lookup .* on /i,u=e=>X.test(e),g=(e,n)=>({missing:{kind:e,...n!==void 0&&{name:n.replace(/(?<![.:,'"])[.:,'"]+$/,"")}}}),Y=/(?:resolve ref(?:erence)?|manifest for|repository|reference) ["']?((?:[\w.-]+(?::\d+)?\/)*[\w./-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?)/i,Z=l("image-not-found","absent","the registry has no such image",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.c.certain,(e,n)=>g("image",Y.exec(n)?.[1]),e=>!/CannotPull/i.test(e)||u(e)),ee=/\barn:[\w-]+:secretsmanager:[^\s'",]*:secret:[^\s'",]+/,ne=l("secret-missing","absent","the secret does not exist",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.f.certain,(e,n)=>g("secret",ee.exec(n)?.[0]),u),re=l("secret-missing","absent","the parameter does not exist",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.g.certain,e=>g("parameter",e[1]),u),te=l("secret-json-key-missing","absent","the secret has no such JSON key",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.h.certain,e=>g("secret-key",e[1]),u),ie=l("log-group-missing","absent","the log group does not exist",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.d.certain,()=>g("log-group",void 0),u),$e=[Z,ie,ne,re,te];var oe={name:"environment-variable-missing",final:"revision",find(e){let n=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.k)({lines:e.map(o=>({text:o}))})[0],r=n===void 0?void 0:e[n.index];if(!(n===void 0||r===void 0))return{line:r,says:`the variable ${n.name} is not set`,subject:n.name}}},se=/\benv(?:ironment)?[ _-]?var(?:iable)?s?\b|\benviron\b|getenv|process\.env|\bENV\[|ENV\.fetch|\b(?:server|process) (?:environment|context)\b|\binvalid env\b|\bmissing (?:required )?env\b|\benv (?:must|should) have\b|\benvalid\b|required key \w+ missing value/i,ae=8;function Ge(e,n,r){if(se.test(e))return!0;if(!/^KeyError: /.test(e))return!1;let o=r.lastIndexOf(e);return r.slice(Math.max(0,o-ae),Math.max(0,o)).some(t=>/File "(?:<frozen os>|\S*\/os\.py)"/.test(t)||/\benviron\b/.test(t)&&t.includes(n))}var ce=l("module-not-found","revision","the image lacks a module",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.j.flatMap(({patterns:e,isCertain:n})=>n?e:[]),e=>({says:`the image lacks ${e[1]??"a module"}`,subject:e[1]??""})),de=e=>/json|at position|end of input|yaml|xml|sql|at or near/i.test(e),le=l("container-exited","revision","the program has a syntax error",[/^\s*(?:SyntaxError|IndentationError|TabError): .+/,/PHP Parse error: .+/i,/^\S+\.(?:rb|ru|rake):\d+: syntax error, unexpected .+/,/Parse error: +syntax error, unexpected .+ in \/\S+/i,/^(?:(?!\[emerg\])[\s\S])*(\[emerg\][\s\S]*(?:unknown directive|unexpected ["']|invalid number of arguments))/],e=>({subject:(e[1]??e[0]).trim()}),de),ue=/File "<(?!frozen)[^>]{0,200}>"|evalmachine\.<anonymous>|^undefined:\d|at new Script \(node:vm|\(erb\)|\(eval|eval\(\)'d code/,ge=/\/(?:tmp|mnt|efs|nfs|shared|cache|generated|shm)\/|\blib(?:cuda|nvidia|nvrm|nrt)[\w-]*\.so/i;function Ve(e,n){return!ge.test(e)&&!n.some(r=>ue.test(r))}var We=l("command-not-found","revision","the image has no such program",_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.e.certain,e=>({says:`the image has no program ${e[1]??""}`.trim(),subject:e[1]??""})),ze=[oe,ce,le];var I="the image is built for another CPU architecture",Ue=l("wrong-cpu-architecture","never-heals",I,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.i.certain),Je=l("wrong-cpu-architecture","never-heals",I,[/(?:^|\s)exec [^:]{1,1000}: exec format error\s*$/i,/exec user process caused.{0,200}exec format error/i,/^exec format error\s*$/i]);


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ u),
/* harmony export */   c: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function a(r){return r.includes(":listener/")}function u({forwards:r},t){return r.find(n=>n.targetGroupArn===t)?.weight??0}function l({forwards:r},t){let n=r.reduce((e,{weight:o})=>e+o,0),i=r.filter(({targetGroupArn:e})=>t.includes(e)).reduce((e,{weight:o})=>e+o,0);return n===0?void 0:Math.round(i/n*1e3)/10}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ v),
/* harmony export */   c: () => (/* binding */ m),
/* harmony export */   d: () => (/* binding */ x),
/* harmony export */   e: () => (/* binding */ l),
/* harmony export */   f: () => (/* binding */ h),
/* harmony export */   g: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var g=/^\(?service \(?[^\s(),]+\)?(?:, taskSet [^\s)]+)?\)?\s*/;function o(n){return n.replace(g,"")}function v(n){let e=o(n).trim();for(let t of p){let r=t(e);if(r!==void 0)return r}return{kind:"other",text:e}}var p=[n=>/^has reached a steady state/.test(n)?{kind:"steady"}:void 0,n=>/AZ balanced|to AZ Rebalance/i.test(n)?{kind:"balance"}:void 0,n=>{let e=s(n,/^has started (\d+) tasks?\b/);if(e===void 0)return;let t=s(n,/replaced (\d+) tasks?/)??0;return{kind:"started",count:e,taskIds:y(n),replaced:t}},n=>{let e=/^(?:has )?stopped (\d+) (running|pending) tasks?\b/.exec(n);if(e!==null)return{kind:"stopped",count:Number(e[1]),taskIds:y(n),pending:e[2]==="pending"}},n=>{let e=/^(registered|deregistered) (\d+) targets? in \(target-group ([^)\s]+)\)/.exec(n);return e===null?void 0:{kind:e[1]==="registered"?"registered":"deregistered",count:Number(e[2]),targetGroupArn:e[3]??""}},n=>{let e=s(n,/^has begun draining connections on (\d+) tasks?/);return e===void 0?void 0:{kind:"draining",count:e}},f,n=>{let e=/\(task ([^)\s]+)\)\s*failed container health checks/.exec(n);return e?.[1]===void 0?void 0:{kind:"container-unhealthy",taskId:e[1]}},n=>{let e=/^\(?deployment (ecs-svc\/[^)\s]+?)\)? deployment completed/.exec(n);return e?.[1]===void 0?void 0:{kind:"completed",deploymentId:e[1]}},n=>{let e=/^(?:\(?deployment (ecs-svc\/[^)\s]+?)\)? )?deployment failed: (.*)$/s.exec(n);if(e?.[2]!==void 0)return{kind:"failed",...e[1]&&{deploymentId:e[1]},reason:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__.j)(e[2])}},n=>{let e=/^rolling back to deployment(?:Id)? (ecs-svc\/[^.\s]+)/.exec(n);return e?.[1]===void 0?void 0:{kind:"rolling-back",deploymentId:e[1]}},n=>{let e=/^was unable to place (?:a )?tasks?\b(?:\. Reason: | (?=because|in ))(.*)$/s.exec(n)??/^failed to launch a task with \(error (.*?)\)?\.?$/s.exec(n)??/^was unable to reach (?:a )?steady state\. Reason: (.*)$/s.exec(n);return e?.[1]===void 0?void 0:{kind:"not-placed",reason:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__.j)(e[1])}}];function f(n){let e=/\bis (?:unhealthy|not healthy) in \(?(target-group|elb) \(?([^)\s]+)\)?\s*due to (.*)$/s.exec(n);if(e===null)return;let[,t,r="",d=""]=e,i=/\(port (\d+)\)/.exec(n)?.[1],u=/\(task ([^)\s]+)\)/.exec(n)?.[1],c=/\(instance ([^)\s]+)\)/.exec(n)?.[1];return{kind:"unhealthy-target",...u!==void 0&&{taskId:u},...c!==void 0&&{instanceId:c},...i!==void 0&&{port:Number(i)},...t==="elb"?{loadBalancerName:r}:{targetGroupArn:r},reason:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__.j)((0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__.j)(d).replace(/^\(reason (.*)\)$/s,"$1"))}}function s(n,e){let t=e.exec(n)?.[1];return t===void 0?void 0:Number(t)}function y(n){return[...n.matchAll(/\(task ([^)\s]+)\)/g)].map(e=>e[1]??"")}function m(n){return n.toSorted((e,t)=>e.createdAt.getTime()-t.createdAt.getTime()||(e.id<t.id?-1:e.id>t.id?1:0))}function x(n){let e=/\brolling back to deployment(?:Id)?\s+\(?(ecs-svc\/\d+)?/i.exec(n);return e===null?void 0:e[1]??""}function l({message:n}){return/unable|fail|unhealthy|error|throttl|missing/i.test(o(n))}function h(n,e){return{minimumHealthy:Math.ceil(e*n.minimumHealthyPercent/100),maximum:Math.floor(e*n.maximumPercent/100)}}function S(n,e=n.desiredCount){let{minimumHealthy:t,maximum:r}=h(n.deploymentConfiguration,e);return n.schedulingStrategy==="DAEMON"?!1:n.runningCount>0&&n.deployments.every(({failedTasks:i})=>i===0)&&!k(n.events)&&e>0&&t>=e&&r<=e}function k(n){let e=({message:d})=>/unable to stop or start tasks/i.test(o(d)),t=({message:d})=>/steady state|deployment completed/i.test(o(d)),r=m(n).findLast(d=>l(d)||t(d));return r!==void 0&&l(r)&&!e(r)}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(e,r){let n=r.slice(r.lastIndexOf("/")+1);return`${e.replace(":service/",":service-revision/")}/${n}`}var t=["ROLLING","BLUE_GREEN","LINEAR","CANARY"];function s(e){return t.includes(e)}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i({taskDefinition:e,tags:n}){return n.length===0?e:{...e,tags:n}}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d({arn:e,otherActions:t},n,f){let o=JSON.stringify([{Type:"forward",ForwardConfig:{TargetGroups:[{TargetGroupArn:n,Weight:100},...f.map(g=>({TargetGroupArn:g,Weight:0}))]}}]),i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.s)(n);if(t.length>0)return`Set the forward action of the rule to weight 100 for ${i} and 0 for the other group; keep its action ${t.join(", ")}.`;let l=(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-listener --listener-arn ${e} --default-actions ${o}`:(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-rule --rule-arn ${e} --actions ${o}`;return`Send all traffic to ${i}:
\`\`\`sh
${l}
\`\`\``}


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

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   continueDeployment: () => (/* binding */ fe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7826);
/* harmony import */ var _src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2682);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);
/* harmony import */ var _src_stories_verify_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7958);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7886);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4824);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5347);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5190);
/* harmony import */ var _src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8495);
/* harmony import */ var _src_plan_current_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4944);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7471);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6287);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9399);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8868);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3025);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7995);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8349);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(329);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4718);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9903);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1876);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function B({current:t,base:e,policy:n,targetGroups:a},{deployment:s,deploymentId:o,hooks:r},d){let{running:i,service:m}=t,c=e.revision?.arn??"",f=i.arn!==c,l=m.deployments.find(({id:u})=>u!==o),p=d==="rollback";return{deploymentId:o,startedAt:s.createdAt,taskDefinitionArn:c,previousTaskDefinitionArn:i.arn,...f&&{rollbackTaskDefinitionArn:i.arn},...l!==void 0&&{previousDeploymentId:l.id},isJoined:!0,decidedHooks:r.map(({id:u})=>u),unchanged:!1,...a!==void 0&&{targetGroups:a},waitFor:p||n.waitFor==="none"?"completed":n.waitFor,stopEarly:n.stopEarly&&!p,onFailure:p?"keep":n.onFailure,timeoutMs:n.waitForMinutes*6e4,images:[],containers:(0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.b)(e.taskDefinition)}}async function L(t,e,n){let a=await n.listServiceDeployments(t.clusterArn,t.arn),[s]=a.toSorted((m,c)=>c.createdAt.getTime()-m.createdAt.getTime());if(s===void 0)throw w(t,"it has no deployment");if(e!==void 0&&!G(s,e)){let m=a.some(c=>G(c,e));throw w(t,m?`a newer deployment (${y(s)}) has taken over from ${e}`:`deployment ${e} is not one of its newest`)}let o=await n.describeServiceDeployment(s.arn)??s,r=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.b)(o.hooks);if(o.status==="IN_PROGRESS"&&r.length>0)return{deployment:o,hooks:r,deploymentId:y(o)};let d=o.lifecycleStage===void 0?"":` at ${o.lifecycleStage}`,i=o.statusReason===void 0?"":` (${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__.j)(o.statusReason)})`;throw w(t,`its newest deployment ${y(o)} is ${o.status}${d}${i}, and no pause hook waits`)}function y({targetServiceRevisionArn:t="",target:e}){let n=e?.arn??t;return`ecs-svc/${n.slice(n.lastIndexOf("/")+1)}`}function G(t,e){return t.arn===e||y(t)===e}function w({name:t},e){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_39__.a(`Nothing to decide for service "${t}": ${e}`,{kind:"nothing-to-continue",remedy:"Look at the deployments of the service. `mode: continue` needs one that waits at a pause hook, and decides each pause once.",docs:"docs/strategies.md#continue"})}async function fe(t,e){let n=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__.b)(t,e);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_7__.c)({aws:n,subjects:[{inputs:t,known:()=>({})}]},e,()=>U(n,t,e))}async function U(t,e,n){let a=e.decision??"continue",{draft:s}=n,o=(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__.a)(t),r=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__.d)(e,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__.c)(e,o),o),d=await L(r,e.deploymentId,t),i=await K(t,e,d,await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_12__.a)(r,o)),m=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__.t)(r.arn),c=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__.r)(r.clusterArn);s.put("decided",{decision:a,service:r,deploymentId:d.deploymentId,revision:{family:i.family,arn:i.base.revision?.arn??"",previousArn:i.current.running.arn},...m!==void 0&&{location:{...m,cluster:c,service:r.name}}});let f=await (0,_src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__.a)(t,i,n);await M(t,d,a,i,n);let l=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.j)(r),p=B(i,d,a),u=i.base.taskDefinition;return (0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.a)({aws:t,plan:i,strategy:l,target:p,rendered:u,timing:f,afterwards:async()=>{}},n)}async function K(t,e,{deploymentId:n},a){let{service:s}=a,o=(0,_src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_6__.b)(s.arn,n),r=await t.describeServiceRevision(o).catch(p=>{if(!(p instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_42__.a&&(p.kind==="denied"||p.kind==="missing")))throw p}),d=s.deployments.find(({id:p})=>p===n),i=r?.taskDefinitionArn??d?.taskDefinitionArn??s.taskDefinitionArn,m=await t.describeTaskDefinition(i),{taskDefinition:c,tags:f,family:l}=m;return{...(0,_src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_5__.a)(e),current:a,base:{taskDefinition:c,tags:f,origin:"the deployment that waits",isFile:!1,revision:m},family:l,containers:[],platforms:[],desiredCount:s.desiredCount,...(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_25__.a)(s).length===0&&r!==void 0&&{targetGroups:r.targetGroups},notices:[]}}async function M(t,{deployment:e,hooks:n},a,{base:s},{log:o,keep:r}){let d=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__.p)(s.revision?.arn??"");for(let i of n){o.info(`${d}: ${(0,_src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_26__.b)(i,e)}`);let m=a==="continue"?"CONTINUE":"ROLLBACK";if(await t.continueServiceDeployment(e.arn,i.id,m).catch(c=>{if(!(c instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_42__.a)||c.kind!=="lost")throw c;o.warning(`The answer to ContinueServiceDeployment was lost (${c.message}); looking what became of it.`)}),o.info(`Decided: ${m} (ContinueServiceDeployment sent for hook ${i.id})`),a==="rollback")break}r("begun",e.arn)}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function p(a,n,{draft:e}){let s=n.current.service.loadBalancers.flatMap(({targetGroupArn:r})=>r??[]);try{let r=await a.loadBalancing.describeTargetGroups([...new Set(s)]);return e.put("timing",{targetGroups:r}),e.note(r.filter(({loadBalancerArns:t})=>t.length===0).map(({name:t})=>({severity:"warning",message:`No load balancer sends traffic to target group ${t}: its targets never become healthy, and the rollout may never complete.`,remedy:`Add a listener rule that forwards to ${t}, or take it out of the service.`,docs:"docs/diagnoses.md#target-group-without-load-balancer"}))),{targetGroups:r,unread:[]}}catch(r){if(!(r instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.a))throw r;let t=[{what:"settings of the target groups",action:r.action,why:r.message}];return{targetGroups:[],unread:t}}}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ g)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var y=6e4,d=1e4,w=3e3;async function m(n,{cancelled:e}){if(n===void 0)return;let t=await u(n,e);if(!(t.kind==="answered"||e.aborted))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a(`verify-url cannot be verified: this runner does not reach ${n} (${t.why}). Nothing was deployed.`,{kind:"verify-url-unreachable",remedy:"Set `verify-url` to an address that this runner reaches, use a runner inside the network, or leave `verify-url` out.",docs:"docs/troubleshooting.md#verify-url"})}async function g(n,{clock:e,log:t,cancelled:r}){let s=e.now().getTime()+y;for(;;){let i=await u(n,r);if(i.kind==="answered"&&i.status<400)return t.info(`${n} answers`),{kind:"holds"};if(e.now().getTime()>=s||r.aborted)return c(n,i);await e.sleep(w,r)}}function c(n,e){if(e.kind==="unresolved")return{kind:"unknown",message:`${n} was not verified: this runner cannot resolve its name any more (${e.why}).`};let t=e.kind==="answered"?`it answered ${e.status}`:e.why;return{kind:"fails",message:`The rollout completed, but ${n} did not answer as it should within a minute: ${t}.`}}async function u(n,e){let t=AbortSignal.timeout(d);try{let r=await (0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.p)(n,{redirect:"manual",signal:AbortSignal.any([t,e])});return await r.body?.cancel(),{kind:"answered",status:r.status}}catch(r){if(t.aborted)return{kind:"unreached",why:`no answer within ${d/1e3} s`};let{code:s,message:i}=r.cause??r;return{kind:s==="ENOTFOUND"||s==="EAI_AGAIN"?"unresolved":"unreached",why:i||String(s)}}}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   b: () => (/* binding */ U),
/* harmony export */   c: () => (/* binding */ le),
/* harmony export */   d: () => (/* binding */ fe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5190);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6287);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3359);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function w(e){let[,t,s,i,n]=/\barn:([\w-]+):(?:sts|iam)::(\d{12}):(assumed-role|role|user)\/([^\s/]+)/.exec(e??"")??[];return t===void 0||s===void 0||n===void 0?{words:"the role of this job"}:{words:`the ${i==="user"?"user":"role"} ${n}`,partition:t,accountId:s}}function U(e,t){let s=e.filter(({outcome:r,required:a})=>r==="denied"&&!a);if(s.length===0)return;let i=new Map(s.map(r=>[r.action,r.without])),n=[...i].map(([r,a])=>`- Without \`${r}\` ${a}.`);return{severity:"warning",message:`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.h)(t.words)} may not call ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)([...i.keys()])}. This is not required, but without it less is certain.`,remedy:`Allow what you need:
${n.join(`
`)}`,docs:"docs/iam.md"}}function T(e,t,s){let i=e.filter(o=>o.required&&o.outcome!=="allowed"),n=[...new Set(i.filter(({outcome:o})=>o==="denied").map(({action:o})=>o))];if(n.length===0)return;let r=[...new Set(i.map(({action:o})=>o))].filter(o=>!n.includes(o)),a=r.length===0?"":` It includes ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(r)}, which this job needs later and has not tried.`;return{message:`${t.words} may not call ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(n)}${M(i)}`,remedy:`${F(n,s)}Add this policy to it.${a}
${(0,_src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_1__.a)(i)}`,docs:"docs/iam.md"}}function M(e){let[t,...s]=e.filter(({outcome:i})=>i==="denied");return t===void 0||s.length>0||t.resource==="*"?"":` on ${t.resource}`}function F(e,t){let s=["ecs:ListClusters","ecs:ListServices"].filter(n=>e.includes(n));return s.length===0?"":`Set ${[...t.has("cluster: auto")?["`cluster`"]:[],...t.has("service: auto")?["`service`"]:[]].join(" and ")}: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(s)} is then not needed. Or: `}function R(e,t){return e.map(s=>s.outcome==="denied"&&t(s)?{...s,required:!1}:s)}function b({action:e}){return/^(?:ecr|ecr-public|sts):/.test(e)}var K=["ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"],L=["BatchCheckLayerAvailability","CompleteLayerUpload","InitiateLayerUpload","PutImage","UploadLayerPart"];function P(e,{isPushed:t,isDone:s,own:i}){let{host:n="",path:r=""}=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.b)(e)??{},a=s?void 0:{action:"",message:""},o=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.h)(n)??(i?.host===n?{accountId:"",region:i.region}:void 0);if(o!==void 0){let c={registryId:o.accountId,repositoryName:r};return[...K,...t?L.map(u=>`ecr:${u}`):[]].flatMap(u=>(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.b)(u,c,o.region,a))}if(!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.j)(n)||!t)return[];let d={repositoryName:r.split("/").slice(1).join("/")};return L.flatMap(c=>(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.b)(`ecr-public:${c}`,d,"us-east-1",a))}async function le({aws:e,subjects:t},s,i){try{let n=await i(),r=j(t),a=n.subjects?.[0]??n,{permissions:o,refusal:d}=k(e,r,a,J(n,t)),c=(n.subjects??[]).every(l=>l.error===void 0),p=R(o,l=>c||b(l)),u=U(p,w(d));return u===void 0?{...n,permissions:p}:(s.log.warning(u.message),{...n,permissions:p,notices:[...n.notices,u]})}catch(n){let r=E(n),a=j(t);r&&await Promise.all(t.map(({inputs:f})=>H(e,f,a)));let o=r?t.flatMap(({inputs:f,known:C})=>W(e,f,C())):[],{permissions:d,refusal:c}=k(e,a,{},o),p=t.every(({known:f})=>f().hasImage===!0),u=R(d,f=>p&&b(f));s.draft.put("rights",{permissions:u});let l=r?T(u,w(c),a):void 0;if(l===void 0)throw n;let v=q(n);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(v===""?(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.h)(l.message):v+l.message,{...l,kind:"not-authorized",remedy:`${l.remedy}${t.map(({known:f})=>B(f())).join("")}`,cause:n})}}function fe(e){return k(e,new Set,{}).permissions}function q(e){return(e instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a?/^[^:]+: /.exec(e.message)?.[0]:void 0)??""}function B({registered:e}){return e===void 0?"":`
The revision ${e} is registered; nothing runs it yet.`}function E(e){let t=e instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a?e.cause:e;return!(t instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_8__.a)||t.kind!=="denied"?!1:((0,_src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_4__.a)(t.message)?.because??"no-allow")==="no-allow"}function j(e){return new Set(["always","tags",...e.flatMap(({inputs:t,known:s})=>z(t,s()))])}function z(e,t){let{mode:s,cluster:i,service:n,image:r,runBefore:a,runAfter:o,schedules:d}=e;return[...s==="task"||a!==void 0||o!==void 0?["task"]:[],...s==="continue"?["decision"]:[],...d===void 0?[]:["schedules"],...d==="auto"?["schedules: auto"]:[],...i===void 0?["cluster: auto"]:[],...n===void 0?["service: auto"]:[],...r.kind==="build"&&G(e,t)?["build"]:[]]}function G({repository:e},{plan:t,ownRegistry:s}){let i=t?.repository??(e!==void 0&&(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_2__.g)(e)?e:void 0);return i===void 0||P(i,{isPushed:!0,isDone:!0,own:s}).length>0}function k(e,t,{location:s},i=[]){let n=[...e.uses(),...i],r=n.find(d=>d.refusal!==void 0)?.refusal,a=w(r);return{permissions:(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.c)(n,{needs:t,partition:s?.partition??a.partition??"aws",accountId:s?.accountId??a.accountId??"*"}),refusal:r}}async function H(e,t,s){let{cluster:i,service:n,taskFamily:r}=t,a=new Set(e.uses().map(({action:d})=>d)),o=[["ecs:ListClusters",s.has("cluster: auto")?()=>e.listClusters():void 0],["ecs:ListServices",s.has("service: auto")&&i!==void 0?()=>e.listServices(i):void 0],["ecs:DescribeServices",i!==void 0&&n!==void 0?()=>e.describeService(i,n):void 0],["ecs:DescribeTaskDefinition",()=>e.describeTaskDefinition(r??n??"ecs-rollout")],["ecr:GetAuthorizationToken",s.has("build")?()=>e.ecr(e.region).getAuthorizationToken():void 0]];await Promise.allSettled(o.map(async([d,c])=>a.has(d)?void 0:c?.()))}function W(e,t,{taskDefinition:s,plan:i,ownRegistry:n}){let r=(d,c)=>(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.b)(d,c,e.region,{action:"",message:""}),a=i?.current.service.clusterArn??t.cluster??"*",o=i?.current.service.arn??t.service??"*";return[...r("ecs:DescribeServices",{cluster:a,services:[o]}),...r("ecs:DescribeTaskDefinition",{}),...i?.repository===void 0?[]:P(i.repository,{isPushed:!0,isDone:!1,own:n}),...r("ecs:RegisterTaskDefinition",s??{}),...r("ecs:UpdateService",{cluster:a,service:o})]}function J(e,t){let s=t.map(({known:n})=>n().ownRegistry).find(n=>n!==void 0);return[e.image,...(e.subjects??[]).map(({image:n})=>n)].flatMap(n=>n?.digest===void 0?[]:P(n.repository,{isPushed:n.origin==="built",isDone:!0,own:s}))}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ D),
/* harmony export */   c: () => (/* binding */ b),
/* harmony export */   d: () => (/* binding */ q),
/* harmony export */   e: () => (/* binding */ en)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3025);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9889);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var f=({name:n})=>n,g=new Map([["containerDefinitions",{noun:"container",keyOf:f,show:({image:n})=>n}],["environment",{noun:"environment variable",keyOf:f,isSecret:!0,isWhole:!0}],["secrets",{noun:"secret",keyOf:f,isSecret:!0,isWhole:!0}],["secretOptions",{noun:"secret option",keyOf:f,isSecret:!0,isWhole:!0}],["environmentFiles",{noun:"environment file",keyOf:({value:n})=>n}],["portMappings",{noun:"port",keyOf:L}],["volumes",{noun:"volume",keyOf:f}],["mountPoints",{noun:"mount point",keyOf:({containerPath:n})=>n}],["volumesFrom",{noun:"volumes from",keyOf:({sourceContainer:n})=>n}],["dependsOn",{noun:"dependency on",keyOf:({containerName:n})=>n}],["ulimits",{noun:"ulimit",keyOf:f}],["systemControls",{noun:"system control",keyOf:({namespace:n})=>n}],["resourceRequirements",{noun:"resource",keyOf:({type:n})=>n}],["tags",{noun:"tag",keyOf:({key:n})=>n,isWhole:!0,show:({value:n})=>n??""}]]);function L({containerPort:n,containerPortRange:e,protocol:t}){let o=n??e;return o===void 0||t==="tcp"?o:`${o}/${t}`}function D(n,e){let t=new Map;for(let o of n){let r=(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(o)?e(o):void 0;if(!(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(o)||typeof r!="string"&&typeof r!="number"||t.has(String(r)))return;t.set(String(r),o)}return t}function b(n){let{cpu:e,memory:t,networkMode:o,runtimePlatform:r,containerDefinitions:i,volumes:u,requiresCompatibilities:a,...c}=(0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__.c)(n);return h({...c,cpu:v(e),memory:W(t),networkMode:o==="bridge"?void 0:o,runtimePlatform:(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(r)?{cpuArchitecture:"X86_64",operatingSystemFamily:"LINUX",...r}:r,containerDefinitions:O(i,d=>R(d,o)),volumes:O(u,T),tags:Array.isArray(c.tags)?c.tags.filter(d=>!(0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__.a)(d)):c.tags,requiresCompatibilities:F(a),taskRoleArn:y(c.taskRoleArn),executionRoleArn:y(c.executionRoleArn)})}function R(n,e){let{cpu:t,essential:o,portMappings:r,healthCheck:i,...u}=n;return{...u,essential:o??!0,cpu:t===0?void 0:t,portMappings:O(r,a=>K(a,e)),healthCheck:(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(i)?{interval:30,timeout:5,retries:3,startPeriod:0,...i}:i}}function K(n,e){let{containerPort:t,hostPort:o}=n;return{protocol:"tcp",...n,hostPort:o||(e==="awsvpc"||e==="host"?t:0)}}function T(n){let{efsVolumeConfiguration:e}=n;return (0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(e)?{...n,efsVolumeConfiguration:{rootDirectory:"/",transitEncryption:"DISABLED",...e}}:n}function v(n){let[,e]=typeof n=="string"&&/^\s*((?:\d*\.)?\d+)\s*vcpu\s*$/i.exec(n)||[];return e!==void 0?String(Number(e)*1024):typeof n=="number"?String(n):y(n)}function W(n){let[,e]=typeof n=="string"&&/^\s*((?:\d*\.)?\d+)\s*gb\s*$/i.exec(n)||[];return e!==void 0?String(Number(e)*1024):typeof n=="number"?String(n):y(n)}function F(n){return Array.isArray(n)?n.toSorted():n}function y(n){return n===""?void 0:n}function O(n,e){return Array.isArray(n)?n.map(t=>(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(t)?e(t):t):n}function h(n){return (0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.b)((0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.c)(n,e=>Array.isArray(e)?e.map(t=>(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(t)?h(t):t):(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(e)?h(e):e),(e,t)=>t!==void 0&&(t!==!1||e==="essential")&&!N(t))}function N(n){return Array.isArray(n)?n.length===0:(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(n)&&Object.keys(n).length===0}function q(n,e){let t=j(b(n),b(e),E);return[...t.filter(({kind:o})=>o==="removed"),...t.filter(({kind:o})=>o!=="removed")]}function en(n,e){return q(n,e).length===0}var E={path:[],owner:"",isSecret:!1};function j(n,e,t){return[...new Set([...Object.keys(n),...Object.keys(e)])].flatMap(r=>{let i=t.isSecret||g.get(r)?.isSecret===!0||(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.a)(r)||!(0,_src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_1__.a)([r]);return U($(n,r),$(e,r),{...t,path:[...t.path,r],isSecret:i})})}function U(n,e,t){if((0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.d)(n,e))return[];let o=g.get(t.path.at(-1)??"");if(o!==void 0){let[r,i]=[x(n,o),x(e,o)];return r!==void 0&&i!==void 0?V(r,i,o,t):[w(`${t.path.join(".")}${t.owner}`,n,e,!0)]}return (0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(n)&&(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.a)(e)?j(n,e,t):[w(`${t.path.join(".")}${t.owner}`,n,e,t.isSecret)]}function V(n,e,t,{owner:o}){return[...new Set([...n.keys(),...e.keys()])].flatMap(r=>{let[i,u]=[n.get(r),e.get(r)];if((0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_4__.d)(i,u))return[];let a=`${t.noun} ${r}${o}`,c=t.isSecret===!0||(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.a)(r);if(i===void 0||u===void 0||t.isWhole){let J=m=>m!==void 0&&t.show?t.show(m):m;return w(a,J(i),J(u),c)}let d=t.noun==="container"?r:a;return j(i,u,{path:[],owner:` of ${d}`,isSecret:!1})})}function w(n,e,t,o){return{kind:e===void 0?"added":t===void 0?"removed":"changed",what:n,...e===void 0||o?{}:{before:(0,_src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)},...t===void 0||o?{}:{after:(0,_src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_1__.b)(t)}}}function x(n,e){return n===void 0?new Map:Array.isArray(n)?D(n,e.keyOf):void 0}function $(n,e){return Object.hasOwn(n,e)?n[e]:void 0}


/***/ })

};
