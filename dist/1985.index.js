export const id = 1985;
export const ids = [1985];
export const modules = {

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* reexport safe */ _src_timing_service_advice_js__WEBPACK_IMPORTED_MODULE_1__.b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_timing_service_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5212);
/* harmony import */ var _src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
/* harmony import */ var _src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4261);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9251);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1075);
/* harmony import */ var _src_schedules_find_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1565);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(542);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5347);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9089);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(240);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6478);
/* harmony import */ var _src_report_several_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4900);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4673);
/* harmony import */ var _src_schedules_schedule_ref_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4635);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5190);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1183);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6514);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1714);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4824);
/* harmony import */ var _src_wiring_service_ports_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(450);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3731);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6287);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1171);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5638);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9903);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4334);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3025);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1999);
/* harmony import */ var _src_schedules_raw_text_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5896);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8349);
/* harmony import */ var _jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(8041);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5793);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5640);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(9889);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();



/***/ })

};
