# AWS Configuration
aws_region = "eu-west-2"
environment = "production"

# Networking
vpc_cidr = "10.10.0.0/16"
availability_zones = ["eu-west-2a", "eu-west-2b"]
public_subnet_cidrs = ["10.10.1.0/24", "10.10.2.0/24"]
private_subnet_cidrs = ["10.10.101.0/24", "10.10.102.0/24"]

# Discord Configuration
bot_token = "MTMzMDg2ODk1NTI5MTcxMzYxNg.G_wEfW..."
bot_client_id = "1329079356785688616"
guild_id = "1144692727120937080"

# Ethereum Configuration
ethereum_host = "https://mainnet.infura.io/v3/your-project-id"
staking_asset_handler_address = "0xF739D03e98e23A7B65940848aBA8921fF3bAc4b2"
l1_chain_id = "1"  # 1 for mainnet, 11155111 for Sepolia
sparta_address = "0x1234567890123456789012345678901234567890"
sparta_private_key = "0xabcdef1234567890abcdef1234567890abcdef1234567890abcdef1234567890"

# API Configuration
backend_api_key = "your-secure-api-key-here"
api_port = 3000
api_desired_count = 2
api_cpu = "1024"    # 1 vCPU
api_memory = "2048"  # 2 GB

# Aztec Configuration
aztec_rpc_url = "https://your-aztec-node.com:8080"

# Logging
log_level = "info"
log_pretty_print = false

# Monitoring
enable_validator_monitor_schedule = true
