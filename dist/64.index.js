export const id = 64;
export const ids = [64];
export const modules = {

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDocument: () => (/* reexport safe */ _yaml_dist_parse_parser_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _yaml_dist_parse_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5818);
/* harmony import */ var _jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8041);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();



/***/ })

};
