export const id = 1985;
export const ids = [1985];
export const modules = {

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploy: () => (/* reexport safe */ _src_stories_commit_order_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_commit_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8563);
/* harmony import */ var _src_plan_one_off_plan_one_off_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9312);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5347);
/* harmony import */ var _src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7514);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5190);
/* harmony import */ var _src_stories_deployment_distinct_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9548);
/* harmony import */ var _src_stories_verify_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7958);
/* harmony import */ var _src_plan_one_off_task_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3539);
/* harmony import */ var _src_timing_stages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9773);
/* harmony import */ var _src_stories_deployment_for_all_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1516);
/* harmony import */ var _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9196);
/* harmony import */ var _src_ecs_refusals_failure_kind_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1056);
/* harmony import */ var _src_stories_tell_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8508);
/* harmony import */ var _src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6682);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7471);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4673);
/* harmony import */ var _src_plan_ownership_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3340);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7886);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3610);
/* harmony import */ var _src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4233);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8345);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(542);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6287);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6683);
/* harmony import */ var _src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3019);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7737);
/* harmony import */ var _src_image_checked_out_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6359);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1183);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7850);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6160);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5793);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4824);
/* harmony import */ var _src_ecs_deployment_strategy_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3492);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(8868);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4087);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1432);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1876);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4707);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(626);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(7135);
/* harmony import */ var _src_aws_raw_json_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(372);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(8349);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(2492);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(4678);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(2312);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(4893);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(6138);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(6439);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(9889);
/* harmony import */ var _src_report_github_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(3485);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(4487);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(6860);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(3982);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_78__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_79__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_80__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();



/***/ })

};
