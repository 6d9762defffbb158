import CongressCore

print("rdctl")
