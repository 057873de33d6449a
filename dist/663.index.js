export const id = 663;
export const ids = [663];
export const modules = {

/***/ 9663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChecks: () => (/* reexport safe */ _chunk_6X52YB3X_js__WEBPACK_IMPORTED_MODULE_1__.h)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_6X52YB3X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3851);
/* harmony import */ var _chunk_TCAIWUGA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6929);
/* harmony import */ var _chunk_FO4642KJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2808);
/* harmony import */ var _chunk_ZE5AMPG5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3544);
/* harmony import */ var _chunk_DYGPGMK7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6184);
/* harmony import */ var _chunk_STZZXO3I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1616);
/* harmony import */ var _chunk_V5AD74QN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9858);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();



/***/ })

};
