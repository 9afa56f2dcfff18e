# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project is compiled with, and the two helpers that make targets.
add_library(simstock_options INTERFACE)
target_compile_features(simstock_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_compile_options(simstock_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -fstack-protector-strong)
target_compile_definitions(simstock_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 _GLIBCXX_ASSERTIONS
  $<$<CONFIG:Release>:_FORTIFY_SOURCE=2> $<$<CONFIG:Release>:QT_NO_DEBUG_OUTPUT>
  SIMSTOCK_VERSION="${PROJECT_VERSION}")
target_include_directories(simstock_options INTERFACE ${CMAKE_SOURCE_DIR})
target_link_options(simstock_options INTERFACE -Wl,-z,relro,-z,now)
# Two hundred test programs: linking them took longer than compiling them.
target_link_options(simstock_options INTERFACE $<$<BOOL:${SIMSTOCK_LINKER}>:-fuse-ld=${SIMSTOCK_LINKER}>)
if(SIMSTOCK_FAILPOINTS)
  target_compile_definitions(simstock_options INTERFACE SIMSTOCK_FAILPOINTS)
endif()
if(SIMSTOCK_SANITIZE)
  target_compile_options(simstock_options INTERFACE -fsanitize=${SIMSTOCK_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  # The checks of every single pointer add half to the time of compiling; they stay where data is parsed and kept.
  if(SIMSTOCK_SANITIZE MATCHES undefined)
    target_compile_options(simstock_options INTERFACE
      $<$<NOT:$<IN_LIST:$<TARGET_PROPERTY:NAME>,simstock_models;simstock_providers>>:-fno-sanitize=null,alignment,vptr>)
  endif()
  target_link_options(simstock_options INTERFACE -fsanitize=${SIMSTOCK_SANITIZE})
endif()
# simstock_library(NAME LINK...): one library; its folders add their sources with target_sources().
function(simstock_library name)
  add_library(${name} ${SIMSTOCK_LIBRARIES})
  target_link_libraries(${name} PUBLIC simstock_options ${ARGN})
endfunction()
# simstock_sources(LIBRARY FOLDERS...): the files of these folders, without those that begin a program. Eight of
# a folder are compiled as one: most of the time goes into what they have in common. So the names that a file
# keeps to itself differ from those of its neighbours.
function(simstock_sources library)
  foreach(folder IN LISTS ARGN)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp)
    list(FILTER files EXCLUDE REGEX "/(main|sandboxmodule)[.]cpp$")
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
    target_sources(${library} PRIVATE ${files} ${headers})
    set(place 0)
    foreach(file IN LISTS files)
      math(EXPR group "${place} / 8")
      math(EXPR place "${place} + 1")
      set_source_files_properties(${file} PROPERTIES UNITY_GROUP ${folder}_${group})
    endforeach()
  endforeach()
  set_target_properties(${library} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
# What tests/run leaves out unless asked (test labels); each kind builds without the other tests.
foreach(kind bench matrix long)
  add_custom_target(simstock_${kind})
endforeach()
# simstock_part(NAME [SOURCES...] [LINK...]): what several tests share.
function(simstock_part name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} ${SIMSTOCK_LIBRARIES} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(${name} PUBLIC simstock_options ${arg_LINK})
endfunction()
# simstock_tool(NAME SOURCES... LINK... [FOR TEST AS DEFINITION]): a program beside the tests; TEST is told its place.
function(simstock_tool name)
  cmake_parse_arguments(arg "" "FOR;AS" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LINK})
  if(arg_FOR)
    target_compile_definitions(${arg_FOR} PRIVATE ${arg_AS}="$<TARGET_FILE:${name}>")
    add_dependencies(${arg_FOR} ${name})
  endif()
endfunction()
# simstock_test(NAMES... [SOURCES...] [LINK...] [LABELS...] [ENV...] [TIMEOUT seconds]): each NAME.cpp becomes
# a CTest test (without its folder). RUN name: instead one more test of the program NAME, with these ARGS.
function(simstock_test)
  cmake_parse_arguments(arg "" "TIMEOUT;RUN" "SOURCES;LINK;LABELS;ENV;ARGS" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  foreach(path IN LISTS arg_UNPARSED_ARGUMENTS)
    cmake_path(GET path FILENAME name)
    set(test ${name})
    if(arg_RUN)
      set(test ${arg_RUN})
    else()
      add_executable(${name} ${path}.cpp ${arg_SOURCES})
      target_link_libraries(${name} PRIVATE simstock_test_support ${arg_LINK} Qt6::Test)
      set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
      target_compile_options(${name} PRIVATE -Wno-subobject-linkage) # compiled in one piece with its moc code
    endif()
    add_test(NAME ${test} COMMAND ${name} ${arg_ARGS})
    foreach(label IN LISTS arg_LABELS)
      if(label MATCHES "^(bench|matrix|long)$")
        add_dependencies(simstock_${label} ${name})
      endif()
    endforeach()
    set_tests_properties(${test} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000;${arg_ENV}")
  endforeach()
endfunction()
