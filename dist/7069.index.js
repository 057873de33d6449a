export const id = 7069;
export const ids = [7069];
export const modules = {

/***/ 3177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ f),
/* harmony export */   c: () => (/* binding */ b),
/* harmony export */   d: () => (/* binding */ c),
/* harmony export */   e: () => (/* binding */ y),
/* harmony export */   f: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6860);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var i=[[256,[512,1024,2048]],[512,u(1024,4096,1024)],[1024,u(2048,8192,1024)],[2048,u(4096,16384,1024)],[4096,u(8192,30720,1024)],[8192,u(16384,61440,4096)],[16384,u(32768,122880,8192)],[32768,[61440,122880,249856]]],s=32768,f=[1024,2048,4096],b=i.map(([n])=>n);function c(n){return i.find(([e])=>e===n)?.[1]}function y(n){let e=(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_1__.c)(n,/^\s*(\d{1,9})\s*$/)?.[1];if(e!==void 0)return Number(e);let r=(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_1__.c)(n,/^\s*(\d{0,6}\.?\d{1,6})\s*vcpu\s*$/i)?.[1];return r===void 0?void 0:Number(r)*1024}function p(n){let e=(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_1__.c)(n,/^\s*(\d{1,9})\s*$/)?.[1];if(e!==void 0)return Number(e);let r=(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_1__.c)(n,/^\s*(\d{0,6}\.?\d{1,6})\s*gb\s*$/i)?.[1];return r===void 0?void 0:Number(r)*1024}function u(n,e,r){return Array.from({length:(e-n)/r+1},(t,o)=>n+o*r)}


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

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainOneOff: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_wiring_one_off_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4673);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8722);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1999);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3177);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1876);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(626);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7135);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(873);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6860);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function v(e,{task:t,end:n},o,{log:r}){let s=t&&(n.kind==="interrupted"?O(t,e.oneOff.container):t),i=s===void 0?[]:[s],a=s===void 0?[]:await (0,_src_wiring_one_off_ports_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,s),f=n.kind==="not-started"?n.why:"",l=(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.e)({target:y(e,t,o),oneOff:{clusterArn:e.service.clusterArn,service:e.service.name},verdict:{kind:"failed",reason:"gave-up",message:o.message},taskDefinition:e.taskDefinition,tasks:i,logs:a,events:i.length>0||f===""?[]:[{id:"RunTask",createdAt:o.endedAt,message:`(service ${e.service.name}) was unable to place a task. Reason: ${f}`}]}),d=(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.d)(l).filter(({name:g})=>g!=="unknown"),[p]=d;return p!==void 0&&o.purpose==="run-after"&&r.info(p.cause),{diagnoses:d,tasks:i,logs:a}}function O(e,t){let n=e.containers.map(({exitCode:o,...r})=>r.name===t||o===void 0?r:{...r,exitCode:o});return{...e,containers:n}}function y({taskDefinitionArn:e},t,{startedAt:n}){return{deploymentId:t?.startedBy??"RunTask",startedAt:n,taskDefinitionArn:e,unchanged:!1,waitFor:"completed",stopEarly:!1,onFailure:"keep",timeoutMs:0,images:[],containers:[]}}


/***/ })

};
