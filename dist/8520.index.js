export const id = 8520;
export const ids = [8520];
export const modules = {

/***/ 8520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forwardFetch: () => (/* binding */ g)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _undici_lib_llhttp_llhttp_simd_wasm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(149);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var t=(0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.e)((0,_undici_lib_llhttp_llhttp_simd_wasm_js__WEBPACK_IMPORTED_MODULE_1__.a)(),1),a=new Map;async function g(o,r,e){let n=a.get(e.href)??i(e);return a.set(e.href,n),await(0,t.fetch)(o,{...r,dispatcher:n})}function i({username:o,password:r,protocol:e,host:n}){let s=`${decodeURIComponent(o)}:${decodeURIComponent(r)}`;return new t.ProxyAgent({uri:`${e}//${n}`,proxyTunnel:!1,...s!==":"&&{token:`Basic ${Buffer.from(s).toString("base64")}`}})}


/***/ })

};
