// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "rdctl",
    products: [
        .library(name: "CongressCore", targets: ["CongressCore"]),
        .executable(name: "rdctl", targets: ["rdctl"]),
    ],
    targets: [
        .systemLibrary(name: "LinuxCalls"),
        .target(name: "CongressCore", dependencies: ["LinuxCalls"]),
        .executableTarget(name: "rdctl", dependencies: ["CongressCore"]),
        .executableTarget(name: "rdbench", dependencies: ["CongressCore"]),
        .testTarget(name: "CongressCoreTests", dependencies: ["CongressCore"]),
        .testTarget(name: "rdctlTests", dependencies: ["rdctl", "CongressCore"]),
    ],
    swiftLanguageModes: [.v6]
)
