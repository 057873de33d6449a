export const id = 7069;
export const ids = [7069];
export const modules = {

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

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainOneOff: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_wiring_one_off_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4673);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(329);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4718);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9903);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1876);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(873);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function v(e,{task:t,end:o},n,{log:c}){let r=t===void 0?[]:[t],s=t===void 0?[]:await (0,_src_wiring_one_off_ports_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,t),i=o.kind==="not-started"?o.why:"",l=(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.d)({target:g(e,t,n),oneOff:{clusterArn:e.service.clusterArn,service:e.service.name},verdict:{kind:"failed",reason:"gave-up",message:n.message},taskDefinition:e.taskDefinition,tasks:r,logs:s,events:r.length>0||i===""?[]:[{id:"RunTask",createdAt:n.endedAt,message:`(service ${e.service.name}) was unable to place a task. Reason: ${i}`}]}),a=(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.h)(l).filter(({name:u})=>u!=="unknown"),[f]=a;return f!==void 0&&c.info(f.cause),{diagnoses:a,tasks:r,logs:s}}function g({taskDefinitionArn:e},t,{startedAt:o}){return{deploymentId:t?.startedBy??"",startedAt:o,taskDefinitionArn:e,unchanged:!1,waitFor:"completed",stopEarly:!1,onFailure:"keep",timeoutMs:0,images:[],containers:[]}}


/***/ })

};
