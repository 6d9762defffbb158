import Testing

@testable import rdctl
