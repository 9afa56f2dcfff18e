# SPDX-License-Identifier: GPL-3.0-or-later
# What nearly every file includes, parsed once for all targets; it defines nothing of Qt's modules, so that
# each may take it. clang-tidy reads the files without it and says what they forgot to include.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/parsed/parsed.cpp CONTENT "")
add_library(simstock_parsed OBJECT ${CMAKE_BINARY_DIR}/parsed/parsed.cpp)
set_target_properties(simstock_parsed PROPERTIES AUTOMOC OFF)
target_link_libraries(simstock_parsed PRIVATE simstock_options)
target_compile_definitions(simstock_parsed PRIVATE $<$<NOT:$<CONFIG:Debug>>:QT_NO_DEBUG>) # as Qt's own targets say
target_compile_options(simstock_options INTERFACE -fpch-preprocess) # lets ccache keep what was compiled with it
foreach(module Core Gui Widgets)
  target_include_directories(simstock_parsed SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
endforeach()
target_precompile_headers(simstock_parsed PRIVATE <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <unordered_map>
  <variant> <vector> <tl/expected.hpp> <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QDateTime> <QDialog> <QFuture> <QHash>
  <QJsonObject> <QLabel> <QLineEdit> <QLocale> <QMenu> <QObject> <QPainter> <QPointer> <QPushButton> <QTableView> <QThread> <QTimer> <QUrl>
  <QVariant> <QWidget>)
function(simstock_take_parsed directory)
  get_property(targets DIRECTORY ${directory} PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "(STATIC|SHARED|MODULE)_LIBRARY|EXECUTABLE")
      target_precompile_headers(${target} REUSE_FROM simstock_parsed)
    endif()
  endforeach()
  get_property(folders DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
  foreach(folder IN LISTS folders)
    simstock_take_parsed(${folder})
  endforeach()
endfunction()
simstock_take_parsed(${CMAKE_SOURCE_DIR})
