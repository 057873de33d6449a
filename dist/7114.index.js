export const id = 7114;
export const ids = [7114];
export const modules = {

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTask: () => (/* binding */ ce)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _src_wiring_service_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(450);
/* harmony import */ var _src_plan_current_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4944);
/* harmony import */ var _src_ecs_refusals_failure_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1056);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4261);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5347);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5190);
/* harmony import */ var _src_plan_one_off_plan_one_off_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9312);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7471);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6287);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5854);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3025);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6514);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6160);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6478);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4707);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8349);
/* harmony import */ var _src_wiring_one_off_ports_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2545);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4673);
/* harmony import */ var _src_task_definition_log_stream_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9898);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3359);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5793);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function ce(t,e){let n=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__.o)(t,e.runner.workspace),r=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__.b)(t,e);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_6__.c)({aws:r,subjects:[{inputs:t,known:()=>({})}]},e,()=>U({aws:r,inputs:t,document:n},e))}async function U({aws:t,inputs:e,document:n},r){let{draft:o}=r,i=(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_14__.c)(t),s=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__.g)(e,n),c={...e,...s!==void 0&&{taskFamily:s}},a=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__.e)(c,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__.d)(e,i),i);x(a,r);let u=await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_5__.a)(a,i),f=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__.k)(V(e,u),n,u,i),l=await (0,_src_plan_one_off_plan_one_off_js__WEBPACK_IMPORTED_MODULE_8__.a)("task",{minutes:e.waitForMinutes,...e.command!==void 0&&{command:e.command},...e.containerNames?.[0]!==void 0&&{container:e.containerNames[0]}},{taskDefinition:f.taskDefinition,containers:$(e,f,a)},i),m=j({aws:t,inputs:e,document:n},f,[l.container],a),y=await q(t,f,m,a,r);o.put("taskRevision",{revision:{family:m.family??"",arn:y}});let{report:d}=await o.phase("task","task",()=>(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.d)({aws:t,service:a,oneOff:l,taskDefinitionArn:y,taskDefinition:m,stopsWhenLeft:e.onCancel==="rollback"},r));return o.end(d.outcome==="succeeded"?{verdict:"succeeded",message:d.message}:(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.c)(d))}function V({taskDefinition:t,taskFamily:e},{running:n}){let r=e!==void 0&&e!==n.family;return t==="running"&&r?e:t}function $({containerNames:t},e,n){if(t!==void 0)return t;try{return (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__.c)(void 0,e.taskDefinition,n)}catch{return[]}}function j({aws:t,inputs:e,document:n},r,o,i){let s=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_33__.t)(i.arn),c=new Map([["AWS_ACCOUNT_ID",s?.accountId??""],["AWS_REGION",t.region],...e.placeholders]),a=n===void 0?r.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_31__.b)(n,c,[]);return (0,_src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_18__.b)(a,{family:e.taskFamily??a.family??"",tags:r.tags,images:new Map,environmentVariables:e.environmentVariables,secrets:e.secrets,deployedContainers:o}).taskDefinition}async function q(t,{revision:e},n,r,o){if(e!==void 0&&(0,_src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_9__.e)((0,_src_plan_current_js__WEBPACK_IMPORTED_MODULE_3__.a)(e),n))return e.arn;let i=await t.describeTaskDefinition(n.family??"").catch(()=>{}),{arn:s}=await (0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.b)(n,(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_33__.q)(i?.arn??"")??0,(0,_src_wiring_service_ports_js__WEBPACK_IMPORTED_MODULE_2__.c)(t,r,o));return s}function x(t,{draft:e,log:n}){let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_33__.t)(t.arn),o=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_33__.r)(t.clusterArn);r!==void 0&&e.put("place",{location:{...r,cluster:o,service:t.name}}),n.info(`The task gets the settings of service ${t.name} in cluster ${o}; the service is not changed`)}


/***/ })

};
