export const id = 53;
export const ids = [53];
export const modules = {

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _chunk_JXWZPRHM_js__WEBPACK_IMPORTED_MODULE_1__.g)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JXWZPRHM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6840);
/* harmony import */ var _chunk_D3GQ53S4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(376);
/* harmony import */ var _chunk_GMZSHWIQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3558);
/* harmony import */ var _chunk_JBM7XVWY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5464);
/* harmony import */ var _chunk_7QVSDWAZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1423);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ })

};
