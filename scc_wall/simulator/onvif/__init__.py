"""The simulated cameras' ONVIF side: HTTP, SOAP, the services, WS-Discovery, and what is wrong with them when asked for."""
