export const id = 663;
export const ids = [663];
export const modules = {

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollBack: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_timing_service_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5212);
/* harmony import */ var _src_stories_ended_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1631);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);
/* harmony import */ var _src_report_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7820);
/* harmony import */ var _src_stories_provide_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9674);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9251);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(542);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(240);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1183);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3731);
/* harmony import */ var _src_image_registry_failures_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5670);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4334);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5640);
/* harmony import */ var _src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6387);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5347);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4673);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5190);
/* harmony import */ var _src_causes_passing_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1193);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4261);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1075);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9089);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6478);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6514);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6287);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5638);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1999);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3025);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1432);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8349);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5793);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4550);
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
async function R(e,t){let{taskDefinitionArn:i}=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_21__.d)(e),r=e.deployments.find(({status:s})=>s==="PRIMARY");if(r!==void 0&&r.taskDefinitionArn!==i)return{taskDefinitionArn:i,notices:[E(r.taskDefinitionArn,i)]};let n=await b(i,t);if(n!==void 0)return{taskDefinitionArn:n,notices:[]};let o=await A(i,t);if(o===void 0)throw $(e,i);return{taskDefinitionArn:o,notices:[P(o)]}}async function b(e,t){try{let r=(await t.listServiceDeployments()).filter(({status:a})=>a==="SUCCESSFUL").flatMap(({targetServiceRevisionArn:a})=>a??[]);if(r.length===0)return;let n=await t.describeServiceRevisions([...new Set(r)]),o=r.flatMap(a=>n.get(a)??[]),s=o.indexOf(e);return o.slice(s+1).find(a=>a!==e)}catch(i){if(i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_40__.a)return;throw i}}var D=10;async function A(e,t){let i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.q)(e)??1;for(let r=i-1;r>=Math.max(1,i-D);r-=1){let n=await t.describeTaskDefinition(`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.o)(e)}:${r}`).catch(()=>{});if(n?.status==="ACTIVE")return n.arn}}function E(e,t){return{severity:"notice",message:`The newest deployment of the service is of ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.p)(e)} and has not completed: rolling back to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.p)(t)}, which completed before it.`}}function P(e){return{severity:"warning",message:`No earlier completed deployment of this service is listed: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.p)(e)} is the next older revision of the family, and may never have run.`,remedy:"Allow `ecs:ListServiceDeployments` and `ecs:DescribeServiceRevisions`, or set `task-definition` to the revision to go back to.",docs:"docs/tasks.md#rollback"}}function $({name:e},t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_38__.a(`There is nothing to roll back to: service ${e} runs ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.p)(t)}, and no earlier revision of it completed`,{kind:"nothing-to-roll-back",remedy:"Set `task-definition` to the revision to deploy, for example `web:6`.",docs:"docs/tasks.md#rollback"})}async function j(e,t){let i=e.taskDefinition==="running"?await x(e,t):e.taskDefinition;await T(i,e,t);let{taskFamily:r,...n}=e;return (0,_src_timing_service_advice_js__WEBPACK_IMPORTED_MODULE_1__.b)({...n,image:"definition",taskDefinition:i},t)}async function x(e,t){let i=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_21__.j)(e,t),r=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_25__.c)(i),n=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_21__.c)(e,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_21__.b)(e,r),r),{taskDefinitionArn:o,notices:s}=await R(n,{listServiceDeployments:()=>i.listServiceDeployments(n.clusterArn,n.arn),describeServiceRevisions:i.describeServiceRevisions,describeTaskDefinition:i.describeTaskDefinition});return (0,_src_timing_service_advice_js__WEBPACK_IMPORTED_MODULE_1__.a)(s,t),o}async function T(e,t,i){if((0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_23__.a)(e))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_38__.a("A rollback deploys a revision as it is, and `task-definition` names a file",{kind:"invalid-input",remedy:"Set `task-definition` to a revision such as `web:6`, or use `mode: deploy`.",docs:"docs/tasks.md#rollback"});let r=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_21__.j)(t,i),{status:n,family:o,revision:s}=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_21__.f)(e,r);if(n!=="ACTIVE")throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_38__.a(`${o}:${s} was deregistered (${n}): Amazon ECS starts no task of it`,{kind:"revision-inactive",remedy:`Register it again and deploy that: \`mode: deploy\` with \`task-definition: ${o}:${s}\` and \`image: definition\`. Or set \`task-definition\` to an active revision.`,docs:"docs/tasks.md#rollback"})}


/***/ })

};
